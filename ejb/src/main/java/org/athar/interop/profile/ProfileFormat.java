package org.athar.interop.profile;

/** What a file of profiles is. */
public enum ProfileFormat {

    /** A table of genotypes, as GeneMapper and GeneMarker write it, or made by hand. */
    GENOTYPES,
    /** The message format of CODIS, 3.2 or 3.3. */
    CODIS
}
