package org.athar.engine.protocol.fact;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One line of evidence about one candidate; lines that a correction replaced are left out by the caller.
 *
 * @param id             the line
 * @param discipline     the kind of evidence
 * @param outcome        the conclusion, once there is one
 * @param signature      who signed for the discipline
 * @param contradictions what does not fit
 * @param dna            the figures of a DNA line
 * @param madeOn         the part of the remains on which it was made
 */
public record EvidenceLine(UUID id, Discipline discipline, Optional<EvidenceOutcome> outcome, Optional<Signature> signature,
        Set<Contradiction> contradictions, Optional<DnaFigures> dna, Optional<UUID> madeOn) {

    /** Copies the contradictions. */
    public EvidenceLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(discipline, "discipline");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(signature, "signature");
        contradictions = Set.copyOf(contradictions);
        Objects.requireNonNull(dna, "dna");
        Objects.requireNonNull(madeOn, "madeOn");
    }

    /** True when the line ended in the given outcome. */
    public boolean concluded(EvidenceOutcome conclusion) {
        return outcome.filter(conclusion::equals).isPresent();
    }

    /** True when a person of the line's own discipline signed it. */
    public boolean signedByItsDiscipline() {
        return signature.filter(by -> by.disciplines().contains(discipline)).isPresent();
    }

    /**
     * A signature under a line.
     *
     * @param person      who signed
     * @param disciplines the disciplines in which that person is qualified
     */
    public record Signature(UUID person, Set<Discipline> disciplines) {

        /** Copies the set. */
        public Signature {
            Objects.requireNonNull(person, "person");
            disciplines = Set.copyOf(disciplines);
        }
    }

    /**
     * Something that does not fit, and how it was answered.
     *
     * @param id     the contradiction
     * @param answer the written answer
     */
    public record Contradiction(UUID id, Optional<String> answer) {

        /** Refuses nulls. */
        public Contradiction {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(answer, "answer");
        }

        /** True when a written answer stands. */
        public boolean answered() {
            return answer.filter(words -> !words.isBlank()).isPresent();
        }
    }
}
