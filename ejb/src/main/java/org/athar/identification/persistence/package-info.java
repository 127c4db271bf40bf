/** Identification cases and sittings in the database. Private to identification. */
package org.athar.identification.persistence;
