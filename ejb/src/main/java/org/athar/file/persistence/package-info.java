/** Originals on disk and their records in the database. Private to file. */
package org.athar.file.persistence;
