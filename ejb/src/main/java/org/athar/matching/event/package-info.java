/** What searches tell the trail. */
package org.athar.matching.event;
