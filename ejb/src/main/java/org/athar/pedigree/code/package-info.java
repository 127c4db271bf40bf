/** Lists of codes of pedigrees. */
package org.athar.pedigree.code;
