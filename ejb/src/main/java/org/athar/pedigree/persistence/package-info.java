/** Tested pedigrees in the database. */
package org.athar.pedigree.persistence;
