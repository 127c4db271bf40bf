/** Tables of genotypes as GeneMapper and GeneMarker export them. */
package org.athar.interop.profile.genemapper;
