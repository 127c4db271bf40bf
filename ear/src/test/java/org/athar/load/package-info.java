/**
 * Many people at once on a country's records: how long each page takes at the server, what of that is the database, and whether anything
 * grows. The proof is for operators too: it works on an instance of theirs that runs, or on the servers of the tests.
 */
package org.athar.load;
