package org.athar.engine.protocol.fact;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One candidate of a case: a missing person whose remains these may be.
 *
 * @param id         the candidate within the case
 * @param outcome    where the question stands
 * @param person     what is known of the missing person's file
 * @param owner      who follows the candidate up
 * @param due        by when
 * @param exclusions exclusions ever made between these remains and this person, in this case or another
 * @param lines      the lines of evidence in force
 */
public record CandidateFacts(UUID id, CandidateOutcome outcome, MissingPerson person, Optional<UUID> owner, Optional<LocalDate> due,
        Set<Exclusion> exclusions, Set<EvidenceLine> lines) {

    /** Copies the sets. */
    public CandidateFacts {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(due, "due");
        exclusions = Set.copyOf(exclusions);
        lines = Set.copyOf(lines);
    }

    /** True when the given person signed one of the lines. */
    public boolean signedBy(UUID somebody) {
        return lines.stream().anyMatch(line -> line.signature().filter(signature -> signature.person().equals(somebody)).isPresent());
    }

    /**
     * The missing person's file (rule P4).
     *
     * @param verified      the report is verified
     * @param informant     who reported
     * @param interviewer   who took the report down
     * @param familySamples samples of relatives are used for this person
     * @param consent       consent for them is in force
     * @param courtOrder    a court order for them is in force
     */
    public record MissingPerson(boolean verified, Optional<UUID> informant, Optional<UUID> interviewer, boolean familySamples,
            boolean consent, boolean courtOrder) {

        /** Refuses nulls. */
        public MissingPerson {
            Objects.requireNonNull(informant, "informant");
            Objects.requireNonNull(interviewer, "interviewer");
        }
    }

    /**
     * An exclusion between these remains and this person; it stands until two persons withdraw it with a reason (rule I3).
     *
     * @param reason       why the person was excluded
     * @param withdrawnBy  who withdrew it
     * @param withdrawnFor the reason for withdrawing it
     */
    public record Exclusion(ExclusionReason reason, Set<UUID> withdrawnBy, Optional<String> withdrawnFor) {

        /** Copies the set. */
        public Exclusion {
            Objects.requireNonNull(reason, "reason");
            withdrawnBy = Set.copyOf(withdrawnBy);
            Objects.requireNonNull(withdrawnFor, "withdrawnFor");
        }

        /** False once two different persons withdrew it with a reason. */
        public boolean stands() {
            return withdrawnBy.size() < 2 || withdrawnFor.filter(words -> !words.isBlank()).isEmpty();
        }
    }
}
