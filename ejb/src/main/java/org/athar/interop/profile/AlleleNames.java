package org.athar.interop.profile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athar.engine.genotype.KnownMarker;

/** The one spelling of an allele's name: 09.3 is 9.3, 15.0 is 15; 0 is none. */
public final class AlleleNames {

    private static final Pattern REPEATS = Pattern.compile("0*([1-9]\\d{0,2})(?:\\.0|(\\.[1-9]))?");

    private AlleleNames() {
    }

    /** An allele of a marker as everybody should write it; empty where it is none: repeats at STR, X and Y at amelogenin, a base at SNP. */
    public static Optional<String> canonical(KnownMarker marker, String written) {
        return switch (marker.kind()) {
            case AMELOGENIN -> Optional.of(written).filter(name -> name.matches("[XY]"));
            case SNP -> Optional.of(written).filter(name -> name.matches("[ACGTDI]"));
            case QUALITY_SENSOR -> Optional.empty();
            case AUTOSOMAL, X, Y -> repeats(written);
        };
    }

    private static Optional<String> repeats(String written) {
        Matcher parts = REPEATS.matcher(written);
        return parts.matches() ? Optional.of(parts.group(1) + (parts.group(2) == null ? "" : parts.group(2))) : Optional.empty();
    }
}
