/** Samples and profiles in the database. */
package org.athar.laboratory.persistence;
