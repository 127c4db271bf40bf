package org.athar.laboratory.code;

import java.util.EnumSet;
import java.util.Set;

/** What a sample is. */
public enum SampleKind {

    /** Bone. */
    BONE,
    /** A tooth. */
    TOOTH,
    /** Soft tissue. */
    TISSUE,
    /** Blood on a card. */
    BLOOD_CARD,
    /** A swab of the cheek. */
    BUCCAL_SWAB,
    /** Something that somebody used: a razor, a brush, a garment. */
    PERSONAL_ITEM;

    /** What can come from such an origin. */
    public static Set<SampleKind> of(SampleOrigin origin) {
        return switch (origin) {
            case POST_MORTEM -> EnumSet.of(BONE, TOOTH, TISSUE);
            case DIRECT -> EnumSet.of(BLOOD_CARD, BUCCAL_SWAB, PERSONAL_ITEM, TOOTH, TISSUE);
            case FAMILY -> EnumSet.of(BLOOD_CARD, BUCCAL_SWAB);
        };
    }
}
