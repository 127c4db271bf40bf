/** What can be asked of custody. */
package org.athar.custody.command;
