package org.athar.missing.code;

/** Groups of what is known of a person before death, after the groups of the INTERPOL ante-mortem form. */
public enum AnteMortemGroup {

    /** Identity papers and other documents carried. */
    DOCUMENTS,
    /** Circumstances of the disappearance. */
    CIRCUMSTANCES,
    /** Garments: kind, size, colour, material, brand, marks. */
    CLOTHING,
    /** Footwear. */
    FOOTWEAR,
    /** Jewellery and watch. */
    JEWELLERY,
    /** Glasses and lenses. */
    GLASSES,
    /** Other things carried. */
    EFFECTS,
    /** Height, weight, build, hair, eyes, beard, skin, handedness. */
    PHYSICAL,
    /** Scars, marks, tattoos. */
    MARKS,
    /** Implants, fractures, amputations, disease, medication, doctors, X-rays. */
    MEDICAL,
    /** Teeth, dentist, charts, X-rays. */
    DENTAL,
    /** Where fingerprints may be found. */
    FINGERPRINTS,
    /** Who could give a reference sample, and things of the person. */
    DNA_REFERENCES,
    /** Photographs of the person. */
    PHOTOGRAPHS
}
