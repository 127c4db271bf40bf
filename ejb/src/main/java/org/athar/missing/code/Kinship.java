package org.athar.missing.code;

/** How somebody is related to a missing person, as declared. */
public enum Kinship {

    /** Father. */
    FATHER,
    /** Mother. */
    MOTHER,
    /** Son. */
    SON,
    /** Daughter. */
    DAUGHTER,
    /** Brother. */
    BROTHER,
    /** Sister. */
    SISTER,
    /** Half-sibling by the father. */
    HALF_SIBLING_PATERNAL,
    /** Half-sibling by the mother. */
    HALF_SIBLING_MATERNAL,
    /** Grandparent. */
    GRANDPARENT,
    /** Father's brother or sister. */
    UNCLE_AUNT_PATERNAL,
    /** Mother's brother or sister. */
    UNCLE_AUNT_MATERNAL,
    /** Cousin. */
    COUSIN,
    /** Wife or husband. */
    SPOUSE,
    /** Any other relative. */
    OTHER_RELATIVE,
    /** Friend, neighbour or colleague; no relative. */
    FRIEND,
    /** Held in the same place; no relative. */
    FELLOW_PRISONER,
    /** Holder of an office; no relative. */
    OFFICIAL;

    /** Whether this is kinship, by blood or by marriage. */
    public boolean isFamily() {
        return compareTo(OTHER_RELATIVE) <= 0;
    }

}
