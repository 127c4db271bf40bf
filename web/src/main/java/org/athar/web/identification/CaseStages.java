package org.athar.web.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.Stage;
import org.athar.identification.view.CaseView;
import org.athar.identification.view.EventView;
import org.athar.web.support.Dates;
import org.athar.web.support.Texts;
import org.athar.web.support.part.StageStep;
import org.athar.web.support.part.StageStep.Reach;

/** The way of a case as stages on a line, and how a stage looks as a pill. */
@Named("caseStages")
@ApplicationScoped
public class CaseStages {

    private static final Set<Stage> ENDED_ASIDE = Set.of(Stage.CLOSED_NN, Stage.REASSOCIATED, Stage.WITHDRAWN, Stage.HISTORIC);
    private static final Map<Stage, Stage> ON_THE_LINE = Map.of(Stage.CERTIFIED, Stage.IDENTIFIED, Stage.FAMILY_NOTIFIED, Stage.IDENTIFIED,
            Stage.HELD, Stage.CERTIFIED_AND_NOTIFIED);
    private static final Map<Stage, List<Action>> NEXT = Map.ofEntries(
            Map.entry(Stage.OPENED, List.of(Action.COMPLETE_DATA)),
            Map.entry(Stage.DATA_COMPLETE, List.of(Action.NOMINATE_CANDIDATE)),
            Map.entry(Stage.CANDIDATE, List.of(Action.BEGIN_RECONCILIATION)),
            Map.entry(Stage.RECONCILIATION, List.of(Action.PROPOSE_IDENTIFICATION)),
            Map.entry(Stage.PROPOSED, List.of(Action.ENDORSE_PROPOSAL, Action.SIGN_SHEET, Action.DECIDE_IDENTIFIED)),
            Map.entry(Stage.IDENTIFIED, List.of(Action.CERTIFY, Action.NOTIFY_FAMILY)),
            Map.entry(Stage.CERTIFIED, List.of(Action.NOTIFY_FAMILY)),
            Map.entry(Stage.FAMILY_NOTIFIED, List.of(Action.CERTIFY)),
            Map.entry(Stage.CERTIFIED_AND_NOTIFIED, List.of(Action.PREPARE_RETURN)),
            Map.entry(Stage.HELD, List.of(Action.PREPARE_RETURN)),
            Map.entry(Stage.RETURNED, List.of(Action.CLOSE)),
            Map.entry(Stage.SUSPENDED, List.of(Action.RESUME)),
            Map.entry(Stage.HISTORIC, List.of(Action.TAKE_UP)));

    @Inject
    private Texts text;
    @Inject
    private Dates dates;

    /** The stages in order, those passed with the day on which they were reached. */
    public List<StageStep> path(CaseView subject) {
        Stage stands = onTheLine(subject);
        boolean ended = ENDED_ASIDE.contains(subject.stage());
        List<StageStep> path = new ArrayList<>();
        int here = Stage.mainLine().indexOf(stands);
        for (int at = 0; at < Stage.mainLine().size(); at++) {
            Stage stage = Stage.mainLine().get(at);
            Reach reach = at > here ? Reach.AHEAD : at == here && !ended ? Reach.CURRENT : Reach.REACHED;
            path.add(new StageStep(text.value(stage), reach, at > here ? null : reachedOn(subject, stage)));
        }
        return path;
    }

    /** The state beside the line, in words; null on the line. */
    public String aside(CaseView subject) {
        return Stage.mainLine().contains(subject.stage()) ? null : text.value(subject.stage());
    }

    /** The steps by which a case at this stage goes on. */
    public List<Action> next(Stage stage) {
        return NEXT.getOrDefault(stage, List.of());
    }

    /** Tone of the pill of a stage. */
    public String tone(Stage stage) {
        return switch (stage) {
            case CLOSED, RETURNED, IDENTIFIED, CERTIFIED, FAMILY_NOTIFIED, CERTIFIED_AND_NOTIFIED, HELD -> "done";
            case SUSPENDED, HISTORIC -> "wait";
            case CLOSED_NN, REASSOCIATED, WITHDRAWN, NOT_OPENED -> "plain";
            default -> "accent";
        };
    }

    private static Stage onTheLine(CaseView subject) {
        Stage stage = subject.stage();
        if (Stage.mainLine().contains(stage)) {
            return stage;
        }
        if (ON_THE_LINE.containsKey(stage)) {
            return ON_THE_LINE.get(stage);
        }
        Stage before = subject.events().stream().filter(event -> event.to() == stage && event.from() != stage).map(EventView::from)
                .reduce((first, second) -> second).orElse(Stage.OPENED);
        return ON_THE_LINE.getOrDefault(before, before);
    }

    private String reachedOn(CaseView subject, Stage stage) {
        return subject.events().stream().filter(event -> event.to() == stage && event.from() != stage)
                .reduce((first, second) -> second).map(event -> dates.partial(event.occurredOn())).orElse(null);
    }
}
