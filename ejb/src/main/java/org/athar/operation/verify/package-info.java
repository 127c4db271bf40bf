/** Recomputes the trail and the digests of all rows from the database alone. Knows the digests of audit and nothing else. */
package org.athar.operation.verify;
