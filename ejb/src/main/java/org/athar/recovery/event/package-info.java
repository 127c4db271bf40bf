/** What recovery tells the trail and the capabilities above. */
package org.athar.recovery.event;
