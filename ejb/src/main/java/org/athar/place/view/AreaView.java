package org.athar.place.view;

import java.io.Serializable;
import java.util.List;
import org.athar.kernel.LocalizedText;
import org.athar.place.AreaId;

/**
 * An administrative area with what it lies in.
 *
 * @param id        identity
 * @param level     0 country, 1 governorate, 2 district, 3 sub-district
 * @param pcode     place code, null where none is known
 * @param iso       ISO 3166 code of a country or governorate, null below
 * @param name      in the three languages
 * @param latitude  of its centre, degrees WGS84, for a map only; null where unknown
 * @param longitude likewise
 * @param within    what it lies in, from the governorate down; empty for a governorate and the country
 */
public record AreaView(AreaId id, int level, String pcode, String iso, LocalizedText name, Double latitude, Double longitude,
        List<LocalizedText> within) implements Serializable {

    /** Keeps the path as it is. */
    public AreaView {
        within = List.copyOf(within);
    }

    /** P-code, or the ISO code where there is none. */
    public String code() {
        return pcode != null ? pcode : iso;
    }

    /** Name and what it lies in, from small to large, in a language: "Al-Mosul, Ninewa". */
    public String path(String language) {
        StringBuilder path = new StringBuilder(name.in(language));
        for (int i = within.size() - 1; i >= 0; i--) {
            path.append("en".equals(language) ? ", " : "، ").append(within.get(i).in(language));
        }
        return path.toString();
    }
}
