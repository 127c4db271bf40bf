package org.athar.engine.posterior;

/** What a piece of evidence rests on; each may be counted once (rule D3). */
public enum Fact {
    /** Sex, by a marker such as amelogenin, by the bones, or because only men were counted as missing. */
    SEX,
    /** Age at death. */
    AGE,
    /** Stature. */
    STATURE,
    /** Autosomal genotypes. */
    AUTOSOMAL_DNA,
    /** X-chromosomal genotypes. */
    X_DNA,
    /** The Y haplotype. */
    PATERNAL_LINE,
    /** The mitochondrial haplotype. */
    MATERNAL_LINE,
    /** Teeth. */
    TEETH,
    /** Friction ridges. */
    FRICTION_RIDGE,
    /** Healed injuries, diseases, implants. */
    MEDICAL_FINDING,
    /** Where and when. */
    CIRCUMSTANCES,
    /** Clothing and what was carried. */
    PERSONAL_EFFECTS
}
