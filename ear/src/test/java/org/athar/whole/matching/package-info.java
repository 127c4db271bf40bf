/** Pedigrees and searches inside the built server: what is drawn, compared, found, decided and erased. */
package org.athar.whole.matching;
