/** Searches of unidentified profiles among families, by the engine: what was asked, of what, and what was found. */
package org.athar.matching;
