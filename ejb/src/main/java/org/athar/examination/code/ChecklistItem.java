package org.athar.examination.code;

/** Points of a post-mortem examination, after the groups of the INTERPOL post-mortem form. Each is done, or not possible with a reason. */
public enum ChecklistItem {

    /** Place found, grid, recovery team, bag and seal compared with the record. */
    RECOVERY_DATA,
    /** Condition and completeness. */
    CONDITION,
    /** Clothing and footwear. */
    CLOTHING,
    /** Personal effects, jewellery, documents. */
    EFFECTS,
    /** Physical description: build, hair, skin. */
    PHYSICAL,
    /** Scars, marks, tattoos. */
    MARKS,
    /** Friction ridges taken. */
    FINGERPRINTS,
    /** External examination. */
    EXTERNAL,
    /** Internal examination. */
    INTERNAL,
    /** Implants, healed fractures, traces of disease and treatment. */
    MEDICAL,
    /** Dental examination. */
    DENTAL,
    /** Radiology. */
    RADIOLOGY,
    /** Anthropology: inventory, sex, age, stature. */
    ANTHROPOLOGY,
    /** Trauma, with its timing. */
    TRAUMA,
    /** Photographs with scale. */
    PHOTOGRAPHS,
    /** Samples taken for DNA. */
    SAMPLES,
    /** Sealed and put back in store. */
    STORAGE
}
