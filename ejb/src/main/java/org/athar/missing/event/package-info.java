/** What the register of the missing tells the trail and the capabilities above. */
package org.athar.missing.event;
