/** Backups of an instance and the way back: whole copies, the archived log, originals, and what they are checked by. */
package org.athar.operation.backup;
