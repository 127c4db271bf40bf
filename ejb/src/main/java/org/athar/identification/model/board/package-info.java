/** The sitting of the board, the proposal before it, and what was reviewed, checked and signed. Private to identification. */
package org.athar.identification.model.board;
