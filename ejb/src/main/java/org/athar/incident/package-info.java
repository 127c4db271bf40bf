/** What happened where, and the prisons concerned: incidents, facilities, their rolls and links. Knows source and place below. */
package org.athar.incident;
