/** What people ask about incidents and facilities. */
package org.athar.incident.command;
