package org.athar.web.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.Role;
import org.athar.engine.protocol.Stage;
import org.athar.engine.protocol.fact.PendingFacts.Matter;
import org.athar.identification.CaseReadService;
import org.athar.identification.IdentificationRefusal;
import org.athar.identification.view.Blocker;
import org.athar.identification.view.CaseView;
import org.athar.identification.view.EventView;
import org.athar.identification.view.PendingView;
import org.athar.identification.view.SequelView;
import org.athar.identification.view.StepAhead;
import org.athar.kernel.Refusal;
import org.athar.web.support.Language;
import org.athar.web.support.Texts;
import org.athar.web.support.part.StageStep;

/** One case: where it stands, what blocks the next step and who can mend it, its evidence, sheet and whole history. */
@Named
@ViewScoped
public class ViewCase implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> TABS = List.of("overview", "evidence", "people", "sheet", "history");
    private static final Set<Stage> OPEN_TO_EVIDENCE = Set.of(Stage.CANDIDATE, Stage.RECONCILIATION, Stage.PROPOSED);
    private static final Set<IdentificationRefusal> SIGNATURES = Set.of(IdentificationRefusal.SITTING_APPOINTED,
            IdentificationRefusal.QUORUM_SIGNED, IdentificationRefusal.CHAIR_SIGNED, IdentificationRefusal.PROFESSIONS_SIGNED,
            IdentificationRefusal.DISCIPLINE_SIGNED);
    private static final List<String> UNSEALED_ONLY = List.of("evidence", "people", "sheet");

    @Inject
    private CaseReadService reading;
    @Inject
    private CaseStages stages;
    @Inject
    private CaseLinks caseLinks;
    @Inject
    private Texts text;
    @Inject
    private Language language;

    private String ref;
    private String tab;
    private CaseView subject;

    /** Loads the case once per opening. */
    public void load() {
        subject = reading.view(ref);
        if (tab == null || !getTabs().contains(tab)) {
            tab = TABS.get(0);
        }
    }

    /** The parts that who looks may see. */
    public List<String> getTabs() {
        return subject.sealed() ? TABS.stream().filter(name -> !UNSEALED_ONLY.contains(name)).toList() : TABS;
    }

    /** Numbers worth telling on the parts. */
    public Map<String, Integer> getCounts() {
        return Map.of("people", subject.candidates().size(), "history", subject.events().size(), "evidence",
                subject.candidates().stream().mapToInt(candidate -> candidate.linesInForce().size()).sum());
    }

    public List<StageStep> getPath() {
        return stages.path(subject);
    }

    /** The steps by which the case goes on; what is done already is not asked for again. */
    public List<NextStep> getNext() {
        return stages.next(subject.stage()).stream().filter(action -> !isDone(action)).map(subject::step)
                .filter(Objects::nonNull).map(this::next).toList();
    }

    private boolean isDone(Action action) {
        return switch (action) {
            case ENDORSE_PROPOSAL -> !blocksDecision(Set.of(IdentificationRefusal.REVIEW_ENDORSED));
            case SIGN_SHEET -> !blocksDecision(SIGNATURES);
            case PREPARE_RETURN -> subject.pending().stream().anyMatch(one -> one.matter() == Matter.RETURN);
            default -> false;
        };
    }

    private boolean blocksDecision(Set<IdentificationRefusal> rules) {
        StepAhead decision = subject.step(Action.DECIDE_IDENTIFIED);
        return decision != null && decision.onFile().stream().anyMatch(blocker -> rules.contains(blocker.refusal().code()));
    }

    /** Whether the case lies before no sitting, although the board is asked. */
    public boolean isWithoutSitting() {
        return blocksDecision(Set.of(IdentificationRefusal.SITTING_APPOINTED));
    }

    /** Whether members of the board are asked to confirm a reopening, and none can reach the case, since it lies before no sitting. */
    public boolean isReopeningUnreached() {
        return subject.sitting() == null && subject.pending().stream().anyMatch(one -> one.matter() == Matter.REOPENING);
    }

    /** Whether the file behind the sheet as it is now has still to be checked. */
    public boolean isUnchecked() {
        return blocksDecision(Set.of(IdentificationRefusal.QUALITY_CHECKED));
    }

    private NextStep next(StepAhead step) {
        Stream<Blocker> blockers = step.mine() ? Stream.concat(step.onFile().stream(), step.ofPerson().stream()) : step.onFile().stream();
        List<Refusal> blocking = blockers.map(Blocker::refusal).toList();
        return new NextStep(step.action(), blocking, step.mine() && blocking.isEmpty() ? caseLinks.step(step.action(), subject) : null,
                words(step.takers()));
    }

    /** Other steps that are open to who looks and that nothing on file stands against. */
    public List<NextStep> getOther() {
        List<Action> main = stages.next(subject.stage());
        return CaseLinks.withPage().stream().filter(action -> !main.contains(action)).map(subject::step).filter(Objects::nonNull)
                .filter(step -> step.mine() && step.onFile().isEmpty() && step.ofPerson().isEmpty()).map(this::next)
                .filter(step -> step.href() != null).toList();
    }

    /**
     * A step that lies ahead, as the page shows it.
     *
     * @param action   which step
     * @param blocking what stands in its way
     * @param href     its page; null where something stands in its way or it is for others
     * @param who      the roles that may take it, in words
     */
    public record NextStep(Action action, List<Refusal> blocking, String href, String who) implements Serializable {
    }

    /** Where what blocks can be mended, by code. */
    public Map<String, String> getLinks() {
        return caseLinks.of(subject);
    }

    /** The page on which who looks may answer what waits; null if it is for others. */
    public String second(PendingView pending) {
        return caseLinks.second(pending, subject);
    }

    /** Roles in words, in the order of the work. */
    public String words(Set<Role> roles) {
        return roles.stream().sorted().map(text::value).collect(Collectors.joining(text.get("identification.list.and")));
    }

    /** The events, the latest first. */
    public List<EventView> getEvents() {
        return subject.events().stream().sorted(Comparator.comparing(EventView::sequence).reversed()).toList();
    }

    /** The name of a candidate, or the pseudonym under which who looks knows the person. */
    public String personOf(UUID candidate) {
        return candidate == null || subject.candidate(candidate) == null ? null
                : subject.candidate(candidate).person().shown(language.getCode());
    }

    /** Whether evidence may be recorded at this stage. */
    public boolean isOpenToEvidence() {
        return OPEN_TO_EVIDENCE.contains(subject.stage());
    }

    /** Whether anything that followed a decision is on file and may be seen. */
    public boolean isSequelKnown() {
        SequelView sequel = subject.sequel();
        return sequel.laterFinds() || Stream.of(sequel.certificateNumber(), sequel.noticeDoneOn(), sequel.bagCheckedBy(),
                sequel.keepingPlace(), sequel.burialPlace(), sequel.interimGrave()).anyMatch(Objects::nonNull);
    }

    public CaseView getSubject() {
        return subject;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }
}
