package org.athar.custody;

/** What is kept; its letter stands in the number. */
public enum EvidenceKind {

    /** Human remains, or what may be. */
    REMAINS('R'),
    /** An artefact or personal effects. */
    EVIDENCE('E'),
    /** A sample taken from either. */
    SAMPLE('S');

    private final char letter;

    EvidenceKind(char letter) {
        this.letter = letter;
    }

    /** The letter in the number. */
    public char letter() {
        return letter;
    }

    static EvidenceKind ofLetter(char letter) {
        for (EvidenceKind kind : values()) {
            if (kind.letter == letter) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind has the letter " + letter);
    }
}
