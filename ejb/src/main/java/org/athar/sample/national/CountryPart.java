package org.athar.sample.national;

import java.util.List;
import org.athar.sample.country.Country;

/** One part of an invented country, which is loaded piece by piece; each piece is kept whole or not at all. */
public interface CountryPart {

    /** Its name: in the trail, and beside its pieces. */
    String name();

    /** Its place in the order; parts of one lane stand one after the other. */
    int order();

    /** Parts of different lanes are loaded side by side; what another part needs stands in lanes before its own. */
    int lane();

    /** How many of its pieces may be loaded at once: more than one where none needs another of the same part. */
    default int abreast() {
        return 1;
    }

    /** How many pieces it has. */
    int pieces(Country country);

    /** How many pieces of at most so many hold all. */
    static int piecesOf(int all, int atOnce) {
        return (all + atOnce - 1) / atOnce;
    }

    /**
     * Loads a piece.
     *
     * @return references of what it made, in order
     * @throws Exception if anything is refused: a country that breaks a rule is a defect
     */
    List<String> load(Country country, int piece, CountryDesk desk) throws Exception;
}
