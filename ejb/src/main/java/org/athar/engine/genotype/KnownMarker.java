package org.athar.engine.genotype;

import java.util.List;

/**
 * A marker by the name that everybody should use for it.
 *
 * @param name      canonical, as STRBase (NIST) has it
 * @param kind      what it is
 * @param multiCopy whether the genome holds it more than once on one chromosome (DYS385, DYF387S1), so that its alleles are not told apart
 * @param aliases   other spellings; blanks, hyphens, underscores, dots and case never matter and are not listed
 */
public record KnownMarker(String name, MarkerClass kind, boolean multiCopy, List<String> aliases) {

    /** Keeps the aliases as they are. */
    public KnownMarker {
        aliases = List.copyOf(aliases);
    }

    /** How many different alleles one person has at most: at a multi-copy marker four, since its copies are doubled at times. */
    public int mostAlleles() {
        if (multiCopy) {
            return 4;
        }
        return kind == MarkerClass.Y ? 1 : 2;
    }
}
