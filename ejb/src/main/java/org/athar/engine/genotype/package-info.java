/** Alleles, markers and how alleles change from parent to child. */
package org.athar.engine.genotype;
