package org.athar.liaison.model;

import java.util.Optional;
import org.athar.liaison.code.AnswerCause;
import org.athar.liaison.code.FamilyStatus;

/**
 * Which answer follows from which cause. A case before its decision is no cause: opening, nominating, proposing, excluding and
 * declining cannot change what a family hears.
 */
public final class AnswerRule {

    private AnswerRule() {
    }

    /**
     * The answer that follows; empty if the cause changes nothing.
     *
     * @param now   the answer so far, null while there is none
     * @param cause what happened
     */
    public static Optional<FamilyStatus> next(FamilyStatus now, AnswerCause cause) {
        FamilyStatus next = switch (cause) {
            case REGISTERED -> now == null ? FamilyStatus.REGISTERED : now;
            case VERIFIED -> now == null || now == FamilyStatus.REGISTERED ? FamilyStatus.SEARCHING : now;
            case NEED_ASKED -> mayAsk(now) ? FamilyStatus.WE_NEED : now;
            case NEED_MET -> now == FamilyStatus.WE_NEED ? FamilyStatus.SEARCHING : now;
            case OFFICER_READY -> now == FamilyStatus.COMPLETED ? now : FamilyStatus.PLEASE_COME;
            case REOPENED -> now == FamilyStatus.PLEASE_COME || now == FamilyStatus.COMPLETED ? FamilyStatus.SEARCHING : now;
            case CLOSED, FOUND_ALIVE -> FamilyStatus.COMPLETED;
        };
        boolean asksAnew = cause == AnswerCause.NEED_ASKED && next == FamilyStatus.WE_NEED;
        return next == null || next == now && !asksAnew ? Optional.empty() : Optional.of(next);
    }

    /** Whether a family may be asked for something while it hears this. */
    public static boolean mayAsk(FamilyStatus now) {
        return now != FamilyStatus.PLEASE_COME && now != FamilyStatus.COMPLETED;
    }
}
