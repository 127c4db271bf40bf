/**
 * The append-only trail of every write and sensitive read, linked after commit, and the history of every value. Observes {@code
 * Auditable} only.
 */
package org.athar.audit;
