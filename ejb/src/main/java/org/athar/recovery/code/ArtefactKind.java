package org.athar.recovery.code;

/** What an artefact is. */
public enum ArtefactKind {

    /** Clothing. */
    CLOTHING,
    /** Footwear. */
    FOOTWEAR,
    /** Jewellery or a watch. */
    JEWELLERY,
    /** A document or an identity card. */
    DOCUMENT,
    /** Other things that a person carried. */
    PERSONAL_EFFECTS,
    /** A binding or a blindfold. */
    LIGATURE,
    /** A cartridge case, a bullet or a part of one. */
    BALLISTIC,
    /** A telephone or another device. */
    DEVICE,
    /** Anything else. */
    OTHER
}
