package org.athar.reporting;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Sensitivity;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.OperationName;

/**
 * What a person may be told was done: only what he or she may also read. Each operation belongs to the records that one reading shows; what
 * is not listed is told to nobody, and what is done for a family is told only to those who read families' files.
 */
final class ReadingBehind {

    private ReadingBehind() {
    }

    /** Operations with the classes of their entries that these roles may hear of, each as {@code OPERATION:S2}. */
    static Set<String> open(AccessMatrix matrix, Set<Role> roles) {
        Set<String> open = new TreeSet<>();
        for (OperationName operation : OperationName.values()) {
            of(operation).flatMap(reading -> matrix.ceiling(reading, roles)).ifPresent(ceiling -> {
                for (Sensitivity sensitivity : Sensitivity.values()) {
                    if (ceiling.covers(sensitivity)) {
                        open.add(operation + ":" + sensitivity);
                    }
                }
            });
        }
        return open;
    }

    /** The operation that reads what this one changes. */
    static Optional<OperationName> of(OperationName operation) {
        return Optional.ofNullable(switch (operation) {
            case RECORD_SITE, CHANGE_SITE_STATUS, LINK_SITE, PROTECT_SITE, OPEN_SITE, RECORD_HAPPENING, ATTACH_TO_SITE ->
                OperationName.READ_SITES;
            case RECORD_CUSTODY, ACCEPT_CUSTODY_GAP -> OperationName.READ_CUSTODY;
            case RECORD_REMAINS, RECORD_EVIDENCE_ITEM -> OperationName.READ_REMAINS;
            case RECORD_EXAMINATION, REVIEW_EXAMINATION -> OperationName.READ_EXAMINATION;
            case OPEN_CASE, COMPLETE_DATA, NOMINATE_CANDIDATE, RECORD_EVIDENCE_LINE, SIGN_EVIDENCE_LINE, BEGIN_RECONCILIATION,
                 PROPOSE_IDENTIFICATION, REVIEW_PROPOSAL, APPOINT_SITTING, CHECK_QUALITY, SIGN_SHEET, DECIDE_CASE, PROPOSE_EXCLUSION,
                 CONFIRM_EXCLUSION, PROPOSE_REASSOCIATION, CONFIRM_REASSOCIATION, PROPOSE_SPLIT, CONFIRM_SPLIT, CLOSE_AS_NN,
                 CERTIFY_IDENTIFICATION, CLOSE_CASE, SUSPEND_CASE, RESUME_CASE, ASK_REOPENING, CONFIRM_REOPENING, PROPOSE_WITHDRAWAL,
                 CONFIRM_WITHDRAWAL, PROPOSE_HISTORIC, CONFIRM_HISTORIC, TAKE_UP_CASE, ANSWER_CONTRADICTION -> OperationName.READ_CASES;
            case NOTIFY_FAMILY, RETURN_REMAINS, HOLD_REMAINS, LOG_ENQUIRY, PLAN_NOTIFICATION, RECORD_WISHES ->
                OperationName.READ_FAMILY_STATUS;
            default -> null;
        });
    }
}
