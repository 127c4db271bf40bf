/** What the sites tell the trail. */
package org.athar.site.event;
