package org.athar.sample.country;

import java.util.List;
import java.util.stream.Collectors;

/** A way to write names down. */
public enum Spelling {

    /** In Arabic. */
    ARABIC,
    /** In Central Kurdish. */
    SORANI,
    /** In Latin letters, as most write them. */
    LATIN,
    /** In Latin letters, as others write them. */
    VARIANT;

    /** One name. */
    public String of(SpokenName name) {
        return switch (this) {
            case ARABIC -> name.arabic();
            case SORANI -> name.sorani();
            case LATIN -> name.latin();
            case VARIANT -> name.variant();
        };
    }

    /** Names in a row. */
    public String full(List<SpokenName> names) {
        return names.stream().map(this::of).collect(Collectors.joining(" "));
    }
}
