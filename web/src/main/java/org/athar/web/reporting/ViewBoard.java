package org.athar.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.Stage;
import org.athar.identification.CaseReadService;
import org.athar.identification.view.desk.CaseCard;
import org.athar.identification.view.desk.StageColumn;
import org.athar.kernel.Refusal;
import org.athar.web.identification.CaseScope;
import org.athar.web.identification.CaseStages;
import org.athar.web.support.Texts;
import org.athar.web.support.part.Chip;

/** All cases within reach by stage: the first few of each, the overdue in front, with what blocks their next step. */
@Named
@ViewScoped
public class ViewBoard implements Serializable {

    private static final long serialVersionUID = 1L;
    /** The way of a case; one that is certified or told but not both stands between. */
    private static final List<Stage> WAY = List.of(Stage.OPENED, Stage.DATA_COMPLETE, Stage.CANDIDATE, Stage.RECONCILIATION, Stage.PROPOSED,
            Stage.IDENTIFIED, Stage.CERTIFIED, Stage.FAMILY_NOTIFIED, Stage.CERTIFIED_AND_NOTIFIED, Stage.RETURNED);
    private static final List<Stage> ASIDE = List.of(Stage.SUSPENDED, Stage.HELD);
    private static final List<Stage> ENDED = List.of(Stage.CLOSED, Stage.CLOSED_NN, Stage.REASSOCIATED, Stage.WITHDRAWN,
            Stage.HISTORIC);
    /** Where something on file can stand in the way before a form is filled. */
    private static final Set<Stage> EXPLAINED = EnumSet.of(Stage.OPENED, Stage.DATA_COMPLETE, Stage.CANDIDATE, Stage.RECONCILIATION,
            Stage.PROPOSED);

    @Inject
    private CaseReadService reading;
    @Inject
    private CaseScope scope;
    @Inject
    private CaseStages stages;
    @Inject
    private Texts text;

    private String site;
    private String incident;
    private UUID owner;
    private List<StageColumn> columns;

    /** Loads the board. */
    public void load() {
        Set<Stage> all = Stream.of(WAY, ASIDE, ENDED).flatMap(List::stream).collect(Collectors.toCollection(LinkedHashSet::new));
        columns = reading.board(scope.filter(Set.of(), site, incident, CaseScope.person(owner), null), all, EXPLAINED);
    }

    /** The stages on the way. */
    public List<StageColumn> getWay() {
        return at(WAY);
    }

    /** States beside the way, in which a case still waits. */
    public List<StageColumn> getAside() {
        return at(ASIDE);
    }

    /** Stages at which a case has ended. */
    public List<StageColumn> getEnded() {
        return at(ENDED);
    }

    private List<StageColumn> at(List<Stage> wanted) {
        return columns.stream().filter(one -> wanted.contains(one.stage())).toList();
    }

    /** All cases of a stage, with the filters of the board. */
    public String all(StageColumn column) {
        return Stream.of("stage=" + column.stage(), part("site", site), part("incident", incident), part("owner", owner))
                .filter(Objects::nonNull).collect(Collectors.joining("&", "/identification/list.xhtml?", ""));
    }

    private static String part(String name, Object value) {
        return value == null || value.toString().isBlank() ? null : name + "=" + value;
    }

    /** What is next for a case, or what stands in its way, in one short sentence. */
    public String next(CaseCard card) {
        if (card.item().waiting() > 0) {
            return text.of("identification.list.waiting", card.item().waiting());
        }
        List<Action> actions = stages.next(card.item().stage());
        return actions.stream().map(card::step).filter(Objects::nonNull).flatMap(step -> step.onFile().stream()).findFirst()
                .map(blocker -> blocked(blocker.refusal())).orElseGet(() -> actions.isEmpty() ? ""
                        : text.of("reporting.board.next", open(card, actions)));
    }

    private Action open(CaseCard card, List<Action> actions) {
        return actions.stream().filter(action -> card.step(action) == null || card.step(action).onFile().isEmpty()).findFirst()
                .orElse(actions.get(0));
    }

    /** Whether something stands in the way of the next step. */
    public boolean isBlocked(CaseCard card) {
        return stages.next(card.item().stage()).stream().map(card::step).filter(Objects::nonNull)
                .anyMatch(step -> !step.onFile().isEmpty());
    }

    private String blocked(Refusal refusal) {
        return text.of("reporting.board.blocked",
                BlockedSentence.of(text.of(refusal.code().messageKey(), refusal.arguments().toArray())));
    }

    /** The filters in force. */
    public List<Chip> getChips() {
        return scope.chips(site, incident, CaseScope.person(owner));
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public String getIncident() {
        return incident;
    }

    public void setIncident(String incident) {
        this.incident = incident;
    }

    public UUID getOwner() {
        return owner;
    }

    public void setOwner(UUID owner) {
        this.owner = owner;
    }
}
