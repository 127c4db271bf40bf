package org.athar.web.identification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.fact.PendingFacts.Matter;
import org.athar.identification.IdentificationRefusal;
import org.athar.identification.view.CaseView;
import org.athar.identification.view.PendingView;
import org.athar.security.access.OperationName;
import org.athar.web.security.Self;

/** The page of each step and of what mends a refusal; only what is open to who looks. */
@RequestScoped
public class CaseLinks {

    private static final String FOLDER = "/identification/";
    private static final Map<Action, Way> STEPS = Map.ofEntries(
            simple(Action.COMPLETE_DATA, OperationName.COMPLETE_DATA),
            Map.entry(Action.NOMINATE_CANDIDATE, new Way("nominate", OperationName.NOMINATE_CANDIDATE)),
            simple(Action.BEGIN_RECONCILIATION, OperationName.BEGIN_RECONCILIATION),
            Map.entry(Action.PROPOSE_IDENTIFICATION, new Way("propose", OperationName.PROPOSE_IDENTIFICATION)),
            Map.entry(Action.ENDORSE_PROPOSAL, new Way("review", OperationName.REVIEW_PROPOSAL)),
            Map.entry(Action.SIGN_SHEET, new Way("sign", OperationName.SIGN_SHEET)),
            Map.entry(Action.DECIDE_IDENTIFIED, new Way("decide", OperationName.DECIDE_CASE)),
            Map.entry(Action.PROPOSE_EXCLUSION, new Way("exclude", OperationName.PROPOSE_EXCLUSION)),
            Map.entry(Action.PROPOSE_REASSOCIATION, new Way("join", OperationName.PROPOSE_REASSOCIATION)),
            simple(Action.PROPOSE_SEPARATION, OperationName.PROPOSE_REASSOCIATION),
            Map.entry(Action.PROPOSE_SPLIT, new Way("split", OperationName.PROPOSE_SPLIT)),
            Map.entry(Action.CLOSE_WITHOUT_NAME, new Way("nameless", OperationName.CLOSE_AS_NN)),
            Map.entry(Action.CERTIFY, new Way("certify", OperationName.CERTIFY_IDENTIFICATION)),
            Map.entry(Action.PREPARE_RETURN, new Way("return", OperationName.RETURN_REMAINS)),
            Map.entry(Action.HOLD_REMAINS, new Way("hold", OperationName.HOLD_REMAINS)),
            Map.entry(Action.CLOSE, new Way("close", OperationName.CLOSE_CASE)),
            simple(Action.SUSPEND, OperationName.SUSPEND_CASE), simple(Action.RESUME, OperationName.RESUME_CASE),
            simple(Action.PROPOSE_REOPENING, OperationName.ASK_REOPENING),
            simple(Action.PROPOSE_WITHDRAWAL, OperationName.PROPOSE_WITHDRAWAL),
            Map.entry(Action.PROPOSE_HISTORIC, new Way("historic", OperationName.PROPOSE_HISTORIC)),
            simple(Action.TAKE_UP, OperationName.TAKE_UP_CASE));
    private static final Map<Matter, OperationName> SECOND = Map.of(Matter.EXCLUSION, OperationName.CONFIRM_EXCLUSION,
            Matter.REASSOCIATION, OperationName.CONFIRM_REASSOCIATION, Matter.SEPARATION, OperationName.CONFIRM_REASSOCIATION,
            Matter.SPLIT, OperationName.CONFIRM_SPLIT,
            Matter.REOPENING, OperationName.CONFIRM_REOPENING, Matter.WITHDRAWAL, OperationName.CONFIRM_WITHDRAWAL,
            Matter.HISTORIC, OperationName.CONFIRM_HISTORIC);
    private static final Map<IdentificationRefusal, Way> MENDS = Map.ofEntries(
            Map.entry(IdentificationRefusal.EVIDENCE_WITH_OUTCOME, new Way("evidence", OperationName.RECORD_EVIDENCE_LINE)),
            Map.entry(IdentificationRefusal.IDENTIFIER_SUFFICIENT, new Way("evidence", OperationName.RECORD_EVIDENCE_LINE)),
            Map.entry(IdentificationRefusal.LINES_SIGNED, new Way("view?tab=evidence", OperationName.SIGN_EVIDENCE_LINE)),
            Map.entry(IdentificationRefusal.CONTRADICTIONS_ANSWERED, new Way("view?tab=evidence", OperationName.ANSWER_CONTRADICTION)),
            Map.entry(IdentificationRefusal.CANDIDATE_NAMED, new Way("nominate", OperationName.NOMINATE_CANDIDATE)),
            Map.entry(IdentificationRefusal.REVIEW_ENDORSED, new Way("review", OperationName.REVIEW_PROPOSAL)),
            Map.entry(IdentificationRefusal.QUALITY_CHECKED, new Way("quality", OperationName.CHECK_QUALITY)),
            Map.entry(IdentificationRefusal.SITTING_APPOINTED, new Way("before", OperationName.APPOINT_SITTING)),
            Map.entry(IdentificationRefusal.QUORUM_SIGNED, new Way("sign", OperationName.SIGN_SHEET)),
            Map.entry(IdentificationRefusal.CHAIR_SIGNED, new Way("sign", OperationName.SIGN_SHEET)),
            Map.entry(IdentificationRefusal.PROFESSIONS_SIGNED, new Way("sign", OperationName.SIGN_SHEET)),
            Map.entry(IdentificationRefusal.DISCIPLINE_SIGNED, new Way("sign", OperationName.SIGN_SHEET)));

    @Inject
    private Self self;

    private record Way(String page, OperationName operation) {
    }

    private static Map.Entry<Action, Way> simple(Action action, OperationName operation) {
        return Map.entry(action, new Way("step?action=" + action, operation));
    }

    /** Where a refusal can be mended, by its code. */
    Map<String, String> of(CaseView subject) {
        Map<String, String> links = new HashMap<>();
        MENDS.forEach((refusal, way) -> {
            if (self.may(way.operation().name())) {
                links.put(refusal.code(), address(way.page(), subject));
            }
        });
        return links;
    }

    /** The page of a step; null where it has none or is not open to who looks. */
    String step(Action action, CaseView subject) {
        Way way = STEPS.get(action);
        return way == null || !self.may(way.operation().name()) ? null : address(way.page(), subject);
    }

    /** The page on which a second person answers, or the first takes the proposal back; null where it is not open to who looks. */
    String second(PendingView pending, CaseView subject) {
        if (pending.own()) {
            return self.may(OperationName.TAKE_BACK_STEP.name()) ? address("confirm?pending=" + pending.id(), subject) : null;
        }
        OperationName operation = SECOND.get(pending.matter());
        boolean open = operation != null && self.may(operation.name());
        return open ? address((pending.matter() == Matter.SPLIT ? "divide" : "confirm") + "?pending=" + pending.id(), subject) : null;
    }

    /** The steps that have a page, in the order of the procedure. */
    static List<Action> withPage() {
        return List.of(Action.values()).stream().filter(STEPS::containsKey).toList();
    }

    private static String address(String page, CaseView subject) {
        String context = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        int query = page.indexOf('?');
        return context + FOLDER + (query < 0 ? page : page.substring(0, query)) + ".xhtml?ref=" + subject.number()
                + (query < 0 ? "" : "&" + page.substring(query + 1));
    }
}
