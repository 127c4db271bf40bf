/** Incidents and facilities in the database. Private to incident. */
package org.athar.incident.persistence;
