/** What people ask before and of the board. */
package org.athar.identification.command.board;
