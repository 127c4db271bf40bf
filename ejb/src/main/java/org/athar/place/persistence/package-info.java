/** Areas in the database. Private to place. */
package org.athar.place.persistence;
