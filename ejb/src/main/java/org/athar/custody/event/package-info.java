/** What custody tells the trail and the capabilities above. */
package org.athar.custody.event;
