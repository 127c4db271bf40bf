/** What incidents and facilities tell the trail. */
package org.athar.incident.event;
