package org.athar.place;

/** How a position was come by. */
public enum PositionMethod {
    /** Satellite positioning with a correction signal: centimetres. */
    GNSS_RTK,
    /** Satellite positioning by a handheld device: metres. */
    GNSS,
    /** Read off a map. */
    MAP,
    /** Read off an image taken from above. */
    SATELLITE,
    /** Somebody said so. */
    STATED
}
