/** What auditors ask. */
package org.athar.audit.command;
