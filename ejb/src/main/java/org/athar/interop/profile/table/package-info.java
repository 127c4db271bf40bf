/** Tables of genotypes: as GeneMapper and GeneMarker export them, CSV by hand, and lists of single bases. */
package org.athar.interop.profile.table;
