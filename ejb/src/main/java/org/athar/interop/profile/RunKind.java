package org.athar.interop.profile;

import java.util.Locale;
import java.util.regex.Pattern;

/** What was typed in a run. */
public enum RunKind {
    /** A sample. */
    SAMPLE,
    /** DNA of a known profile, to see that typing works. */
    POSITIVE_CONTROL,
    /** No DNA, to see that nothing was brought in. */
    NEGATIVE_CONTROL,
    /** The ladder that alleles are named by. */
    LADDER;

    private static final String NUMBERED = "([ _-]?\\d{0,3})";
    private static final Pattern LADDERS = Pattern.compile("(allelic[ _-]?)?ladder.*");
    /** Words, and the standard DNAs of the makers; 007 and 9948 by themselves may be numbers of samples. */
    private static final Pattern POSITIVES = Pattern.compile("(positive|pos)([ _-]?(control|ctrl|ctl))?" + NUMBERED + "|pc" + NUMBERED
            + "|(control[ _-]?dna|dna[ _-]?control)[ _-]?(007|9948)?" + NUMBERED + "|(9947a|2800m|k562|xx28)" + NUMBERED);
    private static final Pattern NEGATIVES = Pattern.compile("(negative|neg)([ _-]?(control|ctrl|ctl))?" + NUMBERED
            + "|(nc|ntc|rb)" + NUMBERED + "|(reagent|extraction)[ _-]?(blank|control)" + NUMBERED + "|blank" + NUMBERED);

    /**
     * What was typed, by the type that a file gives and, where it gives none or the usual "Sample", by the name.
     *
     * @param type of the file's column of types; empty where there is none
     * @param name of the sample
     */
    public static RunKind of(String type, String name) {
        RunKind byType = of(type);
        return byType == SAMPLE ? of(name) : byType;
    }

    private static RunKind of(String word) {
        String low = word.strip().toLowerCase(Locale.ROOT);
        if (LADDERS.matcher(low).matches()) {
            return LADDER;
        }
        return POSITIVES.matcher(low).matches() ? POSITIVE_CONTROL : NEGATIVES.matcher(low).matches() ? NEGATIVE_CONTROL : SAMPLE;
    }
}
