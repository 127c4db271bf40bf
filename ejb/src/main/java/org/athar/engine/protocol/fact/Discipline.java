package org.athar.engine.protocol.fact;

/** A kind of evidence about identity; primary ones can carry an identification alone (rule I1, INTERPOL DVI Guide, annexure 12). */
public enum Discipline {

    /** Finger, palm and sole prints. */
    FRICTION_RIDGE(true),
    /** Teeth and dental work. */
    ODONTOLOGY(true),
    /** Genetic profiles. */
    DNA(true),
    /** Bones, implants, healed injuries, illness. */
    ANTHROPOLOGY_MEDICAL(false),
    /** Belongings and documents found with the remains. */
    PROPERTY(false),
    /** Bodily description as remembered. */
    DESCRIPTION(false),
    /** Photographs compared. */
    PHOTOGRAPH(false),
    /** Where and with whom the remains lay, and what is known of the event. */
    CONTEXT(false),
    /** Somebody recognised the face or body; recorded, never counted (rule I2). */
    VISUAL_RECOGNITION(false);

    private final boolean primary;

    Discipline(boolean primary) {
        this.primary = primary;
    }

    /** True of friction ridge, odontology and DNA. */
    public boolean primary() {
        return primary;
    }

    /** False of visual recognition, which never supports an identification (rule I2). */
    public boolean counts() {
        return this != VISUAL_RECOGNITION;
    }
}
