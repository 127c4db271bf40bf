/** What can be asked of the files. */
package org.athar.file.command;
