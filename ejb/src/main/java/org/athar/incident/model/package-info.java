/** Incidents, facilities, links, roll entries and their rules. Private to incident. */
package org.athar.incident.model;
