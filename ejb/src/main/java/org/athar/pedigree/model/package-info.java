/** Tested pedigrees and their rules. */
package org.athar.pedigree.model;
