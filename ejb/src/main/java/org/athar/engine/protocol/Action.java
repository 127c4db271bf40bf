package org.athar.engine.protocol;

import java.util.Optional;
import org.athar.engine.protocol.fact.CandidateOutcome;
import org.athar.engine.protocol.fact.PendingFacts.Matter;

/** A step of the procedure; steps that take two persons come as a pair, the first proposes and the second confirms. */
public enum Action {

    OPEN,
    COMPLETE_DATA,
    NOMINATE_CANDIDATE,
    BEGIN_RECONCILIATION,
    PROPOSE_IDENTIFICATION,
    ENDORSE_PROPOSAL,
    RETURN_PROPOSAL,
    SIGN_SHEET,
    DISSENT_ON_SHEET,
    DECIDE_IDENTIFIED(CandidateOutcome.SUPPORTED),
    DECIDE_INCONCLUSIVE(CandidateOutcome.INCONCLUSIVE),
    DECIDE_EXCLUDED(CandidateOutcome.EXCLUDED),
    PROPOSE_EXCLUSION(Matter.EXCLUSION, false, null),
    CONFIRM_EXCLUSION(Matter.EXCLUSION, true, CandidateOutcome.EXCLUDED),
    PROPOSE_REASSOCIATION(Matter.REASSOCIATION, false, null),
    CONFIRM_REASSOCIATION(Matter.REASSOCIATION, true, null),
    PROPOSE_SEPARATION(Matter.SEPARATION, false, null),
    CONFIRM_SEPARATION(Matter.SEPARATION, true, null),
    PROPOSE_SPLIT(Matter.SPLIT, false, null),
    CONFIRM_SPLIT(Matter.SPLIT, true, null),
    CLOSE_WITHOUT_NAME,
    CERTIFY,
    NOTIFY_FAMILY,
    PREPARE_RETURN(Matter.RETURN, false, null),
    CONFIRM_RETURN(Matter.RETURN, true, null),
    HOLD_REMAINS,
    CLOSE,
    SUSPEND,
    RESUME,
    PROPOSE_REOPENING(Matter.REOPENING, false, null),
    CONFIRM_REOPENING(Matter.REOPENING, true, CandidateOutcome.OPEN),
    PROPOSE_WITHDRAWAL(Matter.WITHDRAWAL, false, null),
    CONFIRM_WITHDRAWAL(Matter.WITHDRAWAL, true, null),
    PROPOSE_HISTORIC(Matter.HISTORIC, false, null),
    CONFIRM_HISTORIC(Matter.HISTORIC, true, null),
    /** Goes on with a case whose historic status is on record, where it stood before. */
    TAKE_UP,
    /** Ends a proposal that waits for a second person, by that person's no or the proposer's own wish. */
    DECLINE_PENDING;

    private final Matter matter;
    private final boolean confirms;
    private final CandidateOutcome outcome;

    Action() {
        this(null, false, null);
    }

    Action(CandidateOutcome outcome) {
        this(null, false, outcome);
    }

    Action(Matter matter, boolean confirms, CandidateOutcome outcome) {
        this.matter = matter;
        this.confirms = confirms;
        this.outcome = outcome;
    }

    /** What takes two persons, for either step of such a pair. */
    public Optional<Matter> matter() {
        return Optional.ofNullable(matter);
    }

    /** True of the second step of a pair. */
    public boolean confirms() {
        return confirms;
    }

    /** True of the first step of a pair. */
    public boolean proposes() {
        return matter != null && !confirms;
    }

    /** The step by which a second person confirms this one. */
    public Optional<Action> confirmation() {
        return proposes() ? Optional.of(confirming(matter)) : Optional.empty();
    }

    /** The step that confirms the given matter. */
    public static Action confirming(Matter matter) {
        for (Action action : values()) {
            if (action.confirms && action.matter == matter) {
                return action;
            }
        }
        throw new IllegalArgumentException(matter.name());
    }

    /** What becomes of the candidate in question once the step is taken. */
    public Optional<CandidateOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }
}
