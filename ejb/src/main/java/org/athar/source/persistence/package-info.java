/** The ledger in the database. Private to source. */
package org.athar.source.persistence;
