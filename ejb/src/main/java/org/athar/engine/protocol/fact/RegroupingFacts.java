package org.athar.engine.protocol.fact;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How remains are to be joined or divided, each part absent unless it is proposed.
 *
 * @param reassociation the joining to a main case
 * @param split         the dividing of these remains
 * @param splitDeclined why commingled remains stay together although DNA contradicts, in writing
 */
public record RegroupingFacts(Optional<Reassociation> reassociation, Optional<Split> split, Optional<String> splitDeclined) {

    /** Refuses nulls. */
    public RegroupingFacts {
        Objects.requireNonNull(reassociation, "reassociation");
        Objects.requireNonNull(split, "split");
        Objects.requireNonNull(splitDeclined, "splitDeclined");
    }

    /** What shows that parts are of one person. */
    public enum Tie {
        /** The same genetic profile. */
        DNA,
        /** Broken edges fit. */
        REFIT,
        /** Joint surfaces fit. */
        ARTICULATION,
        /** Left and right are alike; not enough alone. */
        PAIR,
        /** Shape and size are alike; not enough alone. */
        MORPHOLOGY;

        /** True when the tie alone shows one person (row 11). */
        public boolean showsOnePerson() {
            return this == DNA || this == REFIT || this == ARTICULATION;
        }
    }

    /**
     * Joining to a main case.
     *
     * @param mainCase       the reference of the main case
     * @param mainCaseStands it is another case and has not itself been withdrawn or joined to a third
     * @param identified     it is identified or later
     * @param ties           what shows that it is the same person
     */
    public record Reassociation(String mainCase, boolean mainCaseStands, boolean identified, Set<Tie> ties) {

        /** Copies the ties. */
        public Reassociation {
            Objects.requireNonNull(mainCase, "mainCase");
            ties = Set.copyOf(ties);
        }
    }

    /**
     * Dividing these remains.
     *
     * @param parts which parts go to the new case
     * @param lines which lines of evidence go with them
     */
    public record Split(Set<UUID> parts, Set<UUID> lines) {

        /** Copies the sets. */
        public Split {
            parts = Set.copyOf(parts);
            lines = Set.copyOf(lines);
        }
    }
}
