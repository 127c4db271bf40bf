package org.athar.identification.view;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.Stage;
import org.athar.identification.CaseId;
import org.athar.identification.view.past.HistoricView;
import org.athar.missing.view.PersonReference;
import org.athar.recovery.view.PartView;
import org.athar.recovery.view.RemainsFacts;
import org.athar.site.view.SiteBrief;

/**
 * A case, up to the class that who reads may see.
 *
 * @param id         which case
 * @param number     its number
 * @param stage      where it stands
 * @param invented   whether invented for a sample
 * @param sealed     whether candidates and evidence are kept from who reads
 * @param remains    the main remains
 * @param parts      of what they consist, as far as that is on record
 * @param site       where they lay
 * @param dueOn      what is due next
 * @param overdue    whether that day has passed
 * @param candidates candidates with their evidence
 * @param proposal   what lies, or lay last, before the board; null if nothing did or it may not be seen
 * @param sitting    the sitting before which it lies, null if none
 * @param pending    what waits for a second person
 * @param events     every step, oldest first
 * @param sequel     what followed the decision
 * @param historic   decisions made elsewhere, as they are told, oldest first
 * @param mainCase   the case that the remains were joined to, null if none
 * @param splitFrom  the case that the remains were divided from, null if none
 * @param joined     cases joined to this one
 * @param arrived    evidence that came with parts divided from another case
 * @param ahead      the steps that this stage knows
 */
public record CaseView(CaseId id, String number, Stage stage, boolean invented, boolean sealed, RemainsFacts remains, List<PartView> parts,
        SiteBrief site, LocalDate dueOn, boolean overdue, List<CandidateView> candidates, ProposalView proposal, SittingView sitting,
        List<PendingView> pending, List<EventView> events, SequelView sequel, List<HistoricView> historic, String mainCase,
        String splitFrom, List<String> joined, List<Arrived> arrived, List<StepAhead> ahead) implements Serializable {

    /**
     * Evidence that came to a case with the parts it was made on. It counts once it is recorded about a candidate of this case.
     *
     * @param fromCase number of the case in which it was recorded
     * @param person   about whom it was recorded
     * @param line     the line as it was signed
     */
    public record Arrived(String fromCase, PersonReference person, LineView line) implements Serializable {
    }

    /** Keeps the lists as they are. */
    public CaseView {
        parts = List.copyOf(parts);
        candidates = List.copyOf(candidates);
        pending = List.copyOf(pending);
        events = List.copyOf(events);
        historic = List.copyOf(historic);
        joined = List.copyOf(joined);
        arrived = List.copyOf(arrived);
        ahead = List.copyOf(ahead);
    }

    /** The candidate with this id; null if there is none. */
    public CandidateView candidate(UUID wanted) {
        return candidates.stream().filter(one -> one.id().equals(wanted)).findFirst().orElse(null);
    }

    /** What is told of decisions made elsewhere and was confirmed: its gaps stay listed, whatever becomes of the case. */
    public List<HistoricView> historicConfirmed() {
        return historic.stream().filter(HistoricView::confirmed).toList();
    }

    /** What is told of a decision made elsewhere and came by this proposal; null if none did. */
    public HistoricView historicBy(UUID pending) {
        return historic.stream().filter(one -> one.pendingId().equals(pending)).findFirst().orElse(null);
    }

    /** One step that lies ahead; null if this stage does not know it. */
    public StepAhead step(Action action) {
        return ahead.stream().filter(one -> one.action() == action).findFirst().orElse(null);
    }
}
