package org.athar.sample.country;

import java.time.LocalDate;
import java.util.List;

/**
 * One invented person who is missing, with what the family says.
 *
 * @param index       the person's place among the missing
 * @param event       in which the person went missing
 * @param male        whether a man
 * @param names       own, father's, grandfather's, great-grandfather's, family name
 * @param mother      the mother's own name and her father's
 * @param eldest      name of the eldest son, by whom others call the person; null if there is none
 * @param kurdish     whether the family speaks Kurdish at home
 * @param birth       day of birth
 * @param yearKnown   whether only the year of birth is known
 * @param married     whether married
 * @param trade       what the person did for a living, as the form has it
 * @param lastSeen    the last day on which somebody saw the person
 * @param reported    when the family reported it
 * @param verified    when a coordinator verified the report; null if not
 * @param fate        where the search has come to
 * @param sameAs      the record of the same person that was made before; null if there is none
 * @param relatives   those who are on record, the informant first
 * @param knownOf     what the informant told of the person's body and belongings
 * @param dnaConsent  whether the informant agreed to samples being compared
 */
public record Missing(int index, Event event, boolean male, List<SpokenName> names, List<SpokenName> mother, SpokenName eldest,
        boolean kurdish, LocalDate birth, boolean yearKnown, boolean married, String trade, LocalDate lastSeen, LocalDate reported,
        LocalDate verified, Fate fate, Integer sameAs, List<Kin> relatives, List<Detail> knownOf, boolean dnaConsent) {

    /** Where the search for somebody has come to, by hand; identifications follow from cases. */
    public enum Fate {
        /** Reported, nobody has looked at it. */
        REPORTED,
        /** Sought. */
        SOUGHT,
        /** The same person is on record already. */
        DUPLICATE,
        /** Came home. */
        ALIVE,
        /** A court has declared the person dead. */
        PRESUMED_DEAD,
        /** Went missing at another time or place. */
        ELSEWHERE
    }

    /**
     * A relative.
     *
     * @param kinship what to the missing person, a word of the code list
     * @param names   own and father's name, and family name
     * @param birth   year of birth
     * @param living  whether still alive
     * @param number  digits of an invented telephone number
     */
    public record Kin(String kinship, List<SpokenName> names, int birth, boolean living, int number) {

        /** In Arabic. */
        public String arabic() {
            return Spelling.ARABIC.full(names);
        }

        /** In Latin letters. */
        public String latin() {
            return Spelling.LATIN.full(names);
        }
    }

    /**
     * Something known of before death.
     *
     * @param group   a word of the code list
     * @param content what was told, in English and Arabic
     */
    public record Detail(String group, String content) {
    }
}
