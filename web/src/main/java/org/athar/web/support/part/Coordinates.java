package org.athar.web.support.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.athar.web.support.Texts;

/**
 * Coordinates as people read them, in degrees (WGS84) and in the military grid (MGRS), with no more digits than their uncertainty bears.
 * Always in Latin digits and letters.
 */
@Named("coordinates")
@ApplicationScoped
public class Coordinates {

    private static final int[] GRID_STEPS_METRES = {1, 10, 100, 1_000, 10_000};
    private static final int MOST_DIGITS = 5;
    private static final int METRES_PER_KILOMETRE = 1_000;

    @Inject
    private Texts text;

    /** Degrees: {@code 36.42° N 42.97° E}; two decimals where a kilometre or more is uncertain, five where a metre is. */
    public String degrees(Double latitude, Double longitude, Double uncertaintyMetres) {
        if (latitude == null || longitude == null) {
            return "";
        }
        int decimals = digits(uncertaintyMetres);
        return String.format(Locale.ROOT, "%." + decimals + "f° %s %." + decimals + "f° %s",
                Math.abs(latitude), latitude < 0 ? "S" : "N", Math.abs(longitude), longitude < 0 ? "W" : "E");
    }

    /** Grid reference: {@code 38S LF 1 3} where ten kilometres are uncertain, {@code 38S LF 17853 32045} where a metre is. */
    public String mgrs(Double latitude, Double longitude, Double uncertaintyMetres) {
        if (latitude == null || longitude == null) {
            return "";
        }
        return MilitaryGrid.of(latitude, longitude, gridDigits(uncertaintyMetres));
    }

    /** "within 10 km", "within 25 m"; says so where it was not stated. */
    public String within(Double uncertaintyMetres) {
        if (uncertaintyMetres == null) {
            return text.get("common.place.uncertaintyUnknown");
        }
        if (uncertaintyMetres >= METRES_PER_KILOMETRE) {
            return text.of("common.place.withinKilometres", uncertaintyMetres / METRES_PER_KILOMETRE);
        }
        return text.of("common.place.withinMetres", uncertaintyMetres);
    }

    private static int digits(Double uncertaintyMetres) {
        return Math.max(2, gridDigits(uncertaintyMetres));
    }

    /** Digits of the grid whose square is not smaller than the uncertainty; all five where none is stated. */
    private static int gridDigits(Double uncertaintyMetres) {
        if (uncertaintyMetres == null) {
            return MOST_DIGITS;
        }
        int digits = MOST_DIGITS;
        for (int step = 1; step < GRID_STEPS_METRES.length && uncertaintyMetres >= GRID_STEPS_METRES[step]; step++) {
            digits--;
        }
        return digits;
    }
}
