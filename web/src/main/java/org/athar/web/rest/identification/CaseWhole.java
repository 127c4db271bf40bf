package org.athar.web.rest.identification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.Role;
import org.athar.engine.protocol.Stage;
import org.athar.engine.protocol.fact.CandidateOutcome;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.EvidenceOutcome;
import org.athar.identification.view.CandidateView;
import org.athar.identification.view.CaseView;
import org.athar.identification.view.EventView;
import org.athar.identification.view.LineView;
import org.athar.identification.view.StepAhead;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.web.rest.http.Maybe;

/** A case as its page shows it, up to the class that who asks may see; {@code sealed} says whether candidates and evidence are kept. */
public record CaseWhole(String number, Stage stage, boolean invented, boolean sealed, String remains, List<String> parts, String site,
        @Maybe LocalDate dueOn, boolean overdue, List<Candidate> candidates, List<Taken> steps, @Maybe String mainCase,
        @Maybe String splitFrom, List<String> joined, List<Ahead> ahead) {

    static CaseWhole of(CaseView view) {
        return new CaseWhole(view.number(), view.stage(), view.invented(), view.sealed(), view.remains().number(),
                view.parts().stream().map(part -> part.number()).toList(), view.site().ref(), view.dueOn(), view.overdue(),
                view.candidates().stream().map(Candidate::of).toList(), view.events().stream().map(Taken::of).toList(),
                view.mainCase(), view.splitFrom(), view.joined(), view.ahead().stream().map(Ahead::of).toList());
    }

    /** A missing person whose remains these may be; by number, or by pseudonym where names are kept from who asks. */
    public record Candidate(UUID id, String person, CandidateOutcome outcome, @Maybe LocalizedText owner, @Maybe LocalDate dueOn,
            List<Line> lines) {

        static Candidate of(CandidateView view) {
            return new Candidate(view.id(), view.person().handle(), view.outcome(), view.owner(), view.dueOn(),
                    view.lines().stream().map(Line::of).toList());
        }
    }

    /** A line of evidence. */
    public record Line(UUID id, Discipline discipline, @Maybe EvidenceOutcome outcome, @Maybe String findings,
            @Maybe PartialDate examinedOn, boolean inForce, @Maybe LocalizedText signedBy, @Maybe Instant signedAt) {

        static Line of(LineView view) {
            return new Line(view.id(), view.discipline(), view.outcome(), view.findings(), view.examinedOn(), view.inForce(),
                    view.signedBy(), view.signedAt());
        }
    }

    /** A step that was taken. */
    public record Taken(int sequence, Action action, @Maybe Stage from, Stage to, @Maybe LocalizedText who, Set<Role> roles,
            @Maybe PartialDate occurredOn, Instant recordedAt, @Maybe String reasons) {

        static Taken of(EventView view) {
            return new Taken(view.sequence(), view.action(), view.from(), view.to(), view.who(), view.roles(), view.occurredOn(),
                    view.recordedAt(), view.reasons());
        }
    }

    /** A step that lies ahead, and the codes of what stands in its way. */
    public record Ahead(Action action, boolean mine, boolean open, List<String> blockers) {

        static Ahead of(StepAhead view) {
            return new Ahead(view.action(), view.mine(), view.open(),
                    view.blockers().stream().map(blocker -> blocker.refusal().code().code()).toList());
        }
    }
}
