/** Pages of what is put before the board, reviewed, signed and decided. */
package org.athar.web.identification.board;
