/** Missing persons, families and offices in the database. Private to missing. */
package org.athar.missing.persistence;
