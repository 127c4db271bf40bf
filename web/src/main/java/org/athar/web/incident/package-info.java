/** Pages of incidents and facilities, their links and rolls. Uses the faces of incident, source and place only. */
package org.athar.web.incident;
