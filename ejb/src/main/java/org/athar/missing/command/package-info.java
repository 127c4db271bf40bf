/** What can be asked about missing persons and their families. */
package org.athar.missing.command;
