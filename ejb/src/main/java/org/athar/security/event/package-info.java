/** What security tells the trail. */
package org.athar.security.event;
