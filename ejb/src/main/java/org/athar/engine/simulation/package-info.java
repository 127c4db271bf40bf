/** Invented genotypes of families, for proofs, benchmarks and the sample. */
package org.athar.engine.simulation;
