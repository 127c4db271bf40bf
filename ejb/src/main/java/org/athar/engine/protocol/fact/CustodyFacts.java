package org.athar.engine.protocol.fact;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The chain of custody of the main remains (rule C2).
 *
 * @param fromTheGround the chain begins where the remains were found
 * @param gaps          the times between which nobody is known to have held them
 */
public record CustodyFacts(boolean fromTheGround, Set<Gap> gaps) {

    /** Copies the gaps. */
    public CustodyFacts {
        gaps = Set.copyOf(gaps);
    }

    /** The number of gaps that nobody has accepted in writing. */
    public long gapsNotAccepted() {
        return gaps.stream().filter(gap -> !gap.accepted()).count();
    }

    /**
     * A gap in the chain.
     *
     * @param id         the custody event after which it opens
     * @param named      what is missing, in words
     * @param acceptedBy the person who accepted it in writing
     */
    public record Gap(UUID id, Optional<String> named, Optional<UUID> acceptedBy) {

        /** Refuses nulls. */
        public Gap {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(named, "named");
            Objects.requireNonNull(acceptedBy, "acceptedBy");
        }

        /** True when it is named and accepted in writing. */
        public boolean accepted() {
            return named.filter(words -> !words.isBlank()).isPresent() && acceptedBy.isPresent();
        }
    }
}
