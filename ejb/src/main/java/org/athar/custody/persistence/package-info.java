/** Items and their events in the database. Private to custody. */
package org.athar.custody.persistence;
