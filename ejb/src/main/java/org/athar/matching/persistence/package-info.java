/** Runs and frequencies in the database. */
package org.athar.matching.persistence;
