/** Pedigrees as the laboratory tests them, apart from the families that liaison keeps. */
package org.athar.pedigree;
