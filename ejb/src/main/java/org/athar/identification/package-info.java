/**
 * Whose remains are these: cases, evidence, the board, and what follows. Knows security, task, file, site, custody, missing, recovery
 * and examination, and asks the engine's procedure; matching stands below it, liaison and interop above.
 */
package org.athar.identification;
