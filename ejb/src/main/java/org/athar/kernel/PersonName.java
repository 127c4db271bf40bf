package org.athar.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * A personal name by its parts, in one script. What is not known is null; nothing is guessed from another part.
 *
 * @param given            the person's own name
 * @param father           the father's name
 * @param grandfather      the grandfather's name
 * @param greatGrandfather the great-grandfather's name
 * @param family           laqab or nisba, or a family name
 * @param tribe            the tribe, where given apart
 * @param kunya            "father of", "mother of"
 */
public record PersonName(String given, String father, String grandfather, String greatGrandfather,
        String family, String tribe, String kunya) implements java.io.Serializable {

    /** Keeps blank parts as unknown. */
    public PersonName {
        given = blankToNull(given);
        father = blankToNull(father);
        grandfather = blankToNull(grandfather);
        greatGrandfather = blankToNull(greatGrandfather);
        family = blankToNull(family);
        tribe = blankToNull(tribe);
        kunya = blankToNull(kunya);
    }

    /** Whether no part is known. */
    public boolean isEmpty() {
        return parts().isEmpty();
    }

    /** The known parts in the order in which they are spoken. */
    public List<String> parts() {
        List<String> known = new ArrayList<>();
        for (String part : new String[] {given, father, grandfather, greatGrandfather, family, tribe, kunya}) {
            if (part != null) {
                known.add(part);
            }
        }
        return known;
    }

    /** The known parts in a row. */
    public String full() {
        return String.join(" ", parts());
    }

    private static String blankToNull(String part) {
        return part == null || part.isBlank() ? null : part.strip();
    }
}
