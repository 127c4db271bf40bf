/** Incidents, facilities and their rolls for programs. */
package org.athar.web.rest.incident;

