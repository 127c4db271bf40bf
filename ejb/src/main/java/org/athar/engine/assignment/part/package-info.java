/** A pedigree taken apart at those who are typed, for likelihoods of small parts that come up again and again. */
package org.athar.engine.assignment.part;
