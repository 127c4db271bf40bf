package org.athar.laboratory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.athar.engine.genotype.StrProfile;
import org.athar.laboratory.code.ProfileKind;
import org.athar.laboratory.model.Likeness;
import org.athar.laboratory.model.Profiles;
import org.athar.missing.event.DataErased;

/**
 * What was read of every profile, kept at hand so that a new one is compared with a country's in a moment. Only what was recorded since is
 * read from the database; whether a profile still counts is asked of those that are close.
 */
@ApplicationScoped
class ProfileIndex {

    /** Longer than any operation may last: what was recorded before a look may become known only after it. */
    private static final Duration OVERLAP = Duration.ofMinutes(15);

    @Inject
    private Profiles profiles;
    @Inject
    private Clock clock;

    private final Map<ProfileKind, Kept> kept = new EnumMap<>(ProfileKind.class);

    private static final class Kept {

        private final Map<UUID, StrProfile> read = new HashMap<>();
        private Instant until = Instant.EPOCH;
    }

    /** Profiles of a kind that are close to one, whatever became of them since they were read; that one itself may be among them. */
    List<Likeness> close(ProfileKind kind, StrProfile own) {
        return known(kind).parallelStream().map(other -> Likeness.of(own, other.getValue(), other.getKey(), false))
                .filter(Likeness::isClose).toList();
    }

    private synchronized Collection<Map.Entry<UUID, StrProfile>> known(ProfileKind kind) {
        Kept all = kept.computeIfAbsent(kind, none -> new Kept());
        Instant now = clock.instant();
        profiles.lines(kind, all.until.isAfter(Instant.EPOCH) ? all.until.minus(OVERLAP) : Instant.EPOCH)
                .forEach((id, line) -> all.read.computeIfAbsent(id, none -> StrProfile.parse(line)));
        all.until = now;
        return List.copyOf(all.read.entrySet());
    }

    /** What was erased is not kept at hand either: forgotten once it is erased for good, since a look before would read it again. */
    synchronized void erased(@Observes(during = TransactionPhase.AFTER_SUCCESS) DataErased event) {
        kept.clear();
    }
}
