/** Families as lines of descent. */
package org.athar.engine.pedigree;
