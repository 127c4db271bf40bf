package org.athar.sample.country;

import java.util.Set;
import org.athar.kernel.LocalizedText;

/**
 * A district in which something happens.
 *
 * @param code        its place code
 * @param governorate place code of its governorate
 * @param name        its name
 * @param latitude    of its centre
 * @param longitude   of its centre
 */
public record Area(String code, String governorate, LocalizedText name, double latitude, double longitude) {

    /** Place codes of Duhok, Erbil, Kirkuk and Sulaymaniyah, where many names are Kurdish. */
    private static final Set<String> KURDISH = Set.of("IQG06", "IQG09", "IQG11", "IQG13");

    boolean kurdish() {
        return KURDISH.contains(governorate);
    }
}
