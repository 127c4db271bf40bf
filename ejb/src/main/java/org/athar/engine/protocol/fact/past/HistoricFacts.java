package org.athar.engine.protocol.fact.past;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A decision made elsewhere, as it is told: no document of ours stands behind it.
 *
 * @param person     the missing person whom that authority named
 * @param excluded   an exclusion between these remains and that person stands (rule I3)
 * @param status     how far that authority came
 * @param earliest   the first day on which it can have decided
 * @param latest     the last such day
 * @param dateSource where that date comes from
 * @param authority  who decided
 * @param knownFrom  from where all this is known
 * @param held       of what is demanded, that of which the document is held
 */
public record HistoricFacts(UUID person, boolean excluded, PastStatus status, LocalDate earliest, LocalDate latest,
        Optional<String> dateSource, Optional<String> authority, Optional<String> knownFrom, Set<Demand> held) {

    /** Copies the sets. */
    public HistoricFacts {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(earliest, "earliest");
        Objects.requireNonNull(latest, "latest");
        Objects.requireNonNull(dateSource, "dateSource");
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(knownFrom, "knownFrom");
        held = Set.copyOf(held);
    }

    /** True when it is written who decided, where the date comes from, and from where all this is known. */
    public boolean told() {
        return written(dateSource) && written(authority) && written(knownFrom);
    }

    /** What is demanded for the status and not held: whatever is not said to be held is a gap. */
    public Set<Demand> gaps() {
        EnumSet<Demand> gaps = EnumSet.copyOf(status.demands());
        gaps.removeAll(held);
        return Collections.unmodifiableSet(gaps);
    }

    private static boolean written(Optional<String> words) {
        return words.filter(text -> !text.isBlank()).isPresent();
    }
}
