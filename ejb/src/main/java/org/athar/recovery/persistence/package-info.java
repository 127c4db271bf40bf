/** Remains and evidence in the database. Private to recovery. */
package org.athar.recovery.persistence;
