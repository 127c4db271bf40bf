/** How probable what was seen of people is under a pedigree, exact for every pedigree, and the likelihood ratios made of it. */
package org.athar.engine.kinship;
