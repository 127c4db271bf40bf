/** What reporting shows. */
package org.athar.reporting.view;
