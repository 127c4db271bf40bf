/** What audit tells the trail. */
package org.athar.audit.event;
