/** Pages of pedigrees as the laboratory tests them. */
package org.athar.web.pedigree;
