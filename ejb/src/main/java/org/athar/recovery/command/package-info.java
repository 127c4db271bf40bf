/** What can be asked of recovery. */
package org.athar.recovery.command;
