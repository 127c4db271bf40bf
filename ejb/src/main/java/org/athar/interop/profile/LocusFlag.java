package org.athar.interop.profile;

/** What keeps the call at a marker from being plain. */
public enum LocusFlag {
    /** A peak lies off the ladder ("OL"): an allele was seen whose name is not known. */
    OFF_LADDER,
    /** A peak lies outside the range of the marker ("OMR"). */
    OUT_OF_RANGE,
    /** Somebody or some programme was in doubt ("?"), or an allele is written as below or above the ladder. */
    UNCERTAIN,
    /** Nothing was called. */
    NOTHING_CALLED,
    /** One allele alone is written. */
    ONE_ALLELE,
    /** More alleles than one person has, or a copy doubled: a mixture, three alleles at one place, or a mistake. */
    MORE_ALLELES,
    /** The file says that the quality was low. */
    LOW_QUALITY,
    /** The file says that alleles may be missing. */
    PARTIAL,
    /** A single base that the file puts on X, Y, the mitochondrial genome or nowhere, so that it is not inherited as others are. */
    NOT_AUTOSOMAL
}
