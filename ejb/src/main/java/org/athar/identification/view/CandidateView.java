package org.athar.identification.view;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.athar.engine.protocol.fact.CandidateOutcome;
import org.athar.kernel.LocalizedText;
import org.athar.missing.view.PersonReference;

/**
 * A missing person whose remains these may be.
 *
 * @param id          which candidate
 * @param person      as named to who reads
 * @param outcome     where the question stands
 * @param owner       who follows it up
 * @param dueOn       until when
 * @param overdue     whether that day has passed
 * @param reasons     why this person
 * @param nominatedBy who nominated
 * @param nominatedAt when
 * @param lines       evidence, oldest first
 * @param exclusions  exclusions ever made, in any case
 */
public record CandidateView(UUID id, PersonReference person, CandidateOutcome outcome, LocalizedText owner, LocalDate dueOn,
        boolean overdue, String reasons, LocalizedText nominatedBy, Instant nominatedAt, List<LineView> lines,
        List<ExclusionView> exclusions) implements Serializable {

    /** Keeps the lists as they are. */
    public CandidateView {
        lines = List.copyOf(lines);
        exclusions = List.copyOf(exclusions);
    }

    /** The lines that count. */
    public List<LineView> linesInForce() {
        return lines.stream().filter(LineView::inForce).toList();
    }
}
