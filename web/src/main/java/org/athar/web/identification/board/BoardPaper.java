package org.athar.web.identification.board;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.athar.engine.protocol.Action;
import org.athar.identification.view.CandidateView;
import org.athar.identification.view.CaseView;
import org.athar.identification.view.EventView;
import org.athar.identification.view.LineView;
import org.athar.identification.view.MarkView;
import org.athar.security.StaffId;

/**
 * A case as a member of the board finds it among the papers: what that member has put under the sheet, and what happened since.
 *
 * @param subject      the case
 * @param steppedAside whether the member takes no part in it
 * @param mark         the member's latest signature or dissent; null if there is none
 * @param since        what happened after it, oldest first; empty where nothing is signed
 */
public record BoardPaper(CaseView subject, boolean steppedAside, MarkView mark, List<Since> since) implements Serializable {

    /** What happened to a case after a signature. */
    public enum Kind {
        /** A step was taken. */
        STEP,
        /** A line of evidence was recorded. */
        LINE_RECORDED,
        /** A line of evidence was signed. */
        LINE_SIGNED,
        /** Something about a line does not fit. */
        CONTRADICTION
    }

    /**
     * One thing that happened after the signature.
     *
     * @param kind   what
     * @param action the step; null where none was taken
     * @param line   the line of evidence; null where a step was taken
     * @param at     when it was recorded
     */
    public record Since(Kind kind, Action action, LineView line, Instant at) implements Serializable {
    }

    /** Keeps the list as it is. */
    public BoardPaper {
        since = List.copyOf(since);
    }

    /** The paper of one member. */
    static BoardPaper of(CaseView subject, StaffId member) {
        Optional<MarkView> mark = subject.proposal() == null ? Optional.empty() : subject.proposal().votes().stream()
                .filter(one -> one.person().equals(member)).max(Comparator.comparing(MarkView::recordedAt));
        boolean aside = subject.sitting().members().stream().anyMatch(one -> one.person().equals(member) && one.steppedAside());
        return new BoardPaper(subject, aside, mark.orElse(null),
                mark.map(one -> since(subject, one.recordedAt())).orElse(List.of()));
    }

    private static List<Since> since(CaseView subject, Instant signed) {
        List<Since> found = new ArrayList<>();
        subject.events().stream().filter(event -> event.recordedAt().isAfter(signed)).map(BoardPaper::step).forEach(found::add);
        for (CandidateView candidate : subject.candidates()) {
            for (LineView line : candidate.lines()) {
                if (line.recordedAt().isAfter(signed)) {
                    found.add(new Since(Kind.LINE_RECORDED, null, line, line.recordedAt()));
                }
                if (line.signedAt() != null && line.signedAt().isAfter(signed)) {
                    found.add(new Since(Kind.LINE_SIGNED, null, line, line.signedAt()));
                }
                line.contradictions().stream().filter(one -> one.raisedAt().isAfter(signed))
                        .forEach(one -> found.add(new Since(Kind.CONTRADICTION, null, line, one.raisedAt())));
            }
        }
        found.sort(Comparator.comparing(Since::at));
        return found;
    }

    private static Since step(EventView event) {
        return new Since(Kind.STEP, event.action(), null, event.recordedAt());
    }

    /** Whether the member signed or dissented, and the sheet is still the same. */
    public boolean isMarked() {
        return mark != null && mark.current();
    }

    /** Whether the member signed or dissented, and the sheet has changed since: that no longer counts. */
    public boolean isVoided() {
        return mark != null && !mark.current();
    }
}
