package org.athar.recovery.code;

/** What a part of a set of remains is: a bone, a group of bones, a segment of the body. */
public enum BodyElement {

    /** The head, skull and jaw together. */
    HEAD(false),
    /** The skull without the jaw. */
    CRANIUM(false),
    /** The lower jaw. */
    MANDIBLE(false),
    /** Teeth, loose or in the jaw. */
    TEETH(false),
    /** One or more vertebrae. */
    VERTEBRAE(false),
    /** The breastbone. */
    STERNUM(false),
    /** Ribs of one side. */
    RIBS(true),
    /** The sacrum. */
    SACRUM(false),
    /** The trunk, where it holds together. */
    TRUNK(false),
    /** A collar bone. */
    CLAVICLE(true),
    /** A shoulder blade. */
    SCAPULA(true),
    /** The bone of an upper arm. */
    HUMERUS(true),
    /** The radius. */
    RADIUS(true),
    /** The ulna. */
    ULNA(true),
    /** A hand. */
    HAND(true),
    /** A hip bone. */
    HIP_BONE(true),
    /** The thigh bone. */
    FEMUR(true),
    /** A kneecap. */
    PATELLA(true),
    /** The shin bone. */
    TIBIA(true),
    /** The fibula. */
    FIBULA(true),
    /** A foot. */
    FOOT(true),
    /** Anything else, as described. */
    OTHER(false);

    private final boolean paired;

    BodyElement(boolean paired) {
        this.paired = paired;
    }

    /** Whether there is one on either side, so that the side must be said. */
    public boolean isPaired() {
        return paired;
    }
}
