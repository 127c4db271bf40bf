/**
 * Shared words of the house: ids, partial dates, outcomes, pages, what the trail can record. Depends on the JDK and embedding
 * annotations only.
 */
package org.athar.kernel;
