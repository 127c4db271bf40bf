/** The counting statements. Private to reporting. */
package org.athar.reporting.persistence;
