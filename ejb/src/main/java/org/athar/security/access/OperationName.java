package org.athar.security.access;

import java.util.EnumSet;
import java.util.Set;

/**
 * Every operation there is. Who may carry it out, and up to which class, stands in {@code access-matrix.csv}, the only source
 * of permissions. Which of them a person confirms by showing anew who they are, stands at the end of this file.
 */
public enum OperationName {

    // security
    READ_SELF, WATCH_PACE, READ_STAFF, REGISTER_STAFF, PROPOSE_GRANT, DECIDE_GRANT, REVOKE_GRANT, READ_SETTINGS, PROPOSE_SETTING,
    DECIDE_SETTING, FOUND_INSTANCE, LOAD_SAMPLE, READ_SAMPLE,
    // audit
    READ_TRAIL, READ_HISTORY, LINK_TRAIL, READ_FINDINGS, RECORD_FINDING, ANSWER_FINDING,
    // file
    STORE_FILE, READ_FILE,
    // task
    READ_TASKS, COMPLETE_TASK, HAND_ON_TASK, READ_DRAFT, KEEP_DRAFT, READ_LIST_VIEWS, KEEP_LIST_VIEW,
    SHARE_LIST_VIEW,
    // place
    READ_PLACES,
    // source: the number ledger
    READ_SOURCES, RECORD_SOURCE, RATE_SOURCE, RECORD_STATEMENT, RECORD_FIGURE,
    // incident
    READ_INCIDENTS, RECORD_INCIDENT, RECORD_FACILITY, READ_ROLL, RECORD_ROLL_ENTRY,
    // site
    READ_SITES, RECORD_SITE, CHANGE_SITE_STATUS, LINK_SITE, PROTECT_SITE, OPEN_SITE, RECORD_HAPPENING, ATTACH_TO_SITE,
    // custody
    READ_CUSTODY, RECORD_CUSTODY, ACCEPT_CUSTODY_GAP,
    // missing
    READ_MISSING, UNSEAL_MISSING, REGISTER_MISSING, VERIFY_MISSING, RECORD_RELATIVE, RECORD_CONSENT, RECORD_OFFICE,
    // missing: the protection of data
    READ_REQUESTS, RECORD_REQUEST, PROPOSE_REQUEST, DECIDE_REQUEST, OPEN_RESTRICTED_PAPER, RECORD_HOLD, READ_CONSENTS, READ_DISCLOSURES,
    REVIEW_DISCLOSURE,
    // recovery
    READ_REMAINS, RECORD_REMAINS, RECORD_EVIDENCE_ITEM,
    // examination
    READ_EXAMINATION, RECORD_EXAMINATION, REVIEW_EXAMINATION,
    // identification: one for each action of the protocol, and what prepares them
    READ_CASES, OPEN_CASE, COMPLETE_DATA, NOMINATE_CANDIDATE, RECORD_EVIDENCE_LINE, SIGN_EVIDENCE_LINE, BEGIN_RECONCILIATION,
    PROPOSE_IDENTIFICATION, REVIEW_PROPOSAL, APPOINT_SITTING, CHECK_QUALITY, SIGN_SHEET, DECIDE_CASE, PROPOSE_EXCLUSION,
    CONFIRM_EXCLUSION, PROPOSE_REASSOCIATION, CONFIRM_REASSOCIATION, PROPOSE_SPLIT, CONFIRM_SPLIT, CLOSE_AS_NN, CERTIFY_IDENTIFICATION,
    NOTIFY_FAMILY, RETURN_REMAINS, HOLD_REMAINS, CLOSE_CASE, SUSPEND_CASE, RESUME_CASE, ASK_REOPENING, CONFIRM_REOPENING,
    PROPOSE_WITHDRAWAL, CONFIRM_WITHDRAWAL, PROPOSE_HISTORIC, CONFIRM_HISTORIC, TAKE_UP_CASE, TAKE_BACK_STEP, ANSWER_CONTRADICTION,
    // liaison
    READ_FAMILY_STATUS, LOG_ENQUIRY, PLAN_NOTIFICATION, RECORD_WISHES, READ_SENTENCES, READ_SENTENCE_FOR_OTHERS,
    // interop: lists taken out as files
    ASK_EXPORT, READ_EXPORTS, DECIDE_EXPORT, DOWNLOAD_EXPORT, WRITE_EXPORT, READ_EXPORT_QUEUE, RUN_EXPORTS,
    // reporting
    READ_COUNTS, READ_WAITING, READ_JOBS,
    // within: asked by a service above in the course of its own operation, never from a page
    SERVE_SERVICE;

    /**
     * Opening what is kept closed, deciding, signing, handing over, taking out in bulk, giving power: what somebody at a desk that was
     * left alone could do most harm with.
     */
    private static final Set<OperationName> CONFIRMED = EnumSet.of(
            UNSEAL_MISSING, OPEN_RESTRICTED_PAPER,
            SIGN_EVIDENCE_LINE, REVIEW_PROPOSAL, CHECK_QUALITY, SIGN_SHEET, DECIDE_CASE, CONFIRM_EXCLUSION, CONFIRM_REASSOCIATION,
            CONFIRM_SPLIT, CLOSE_AS_NN, CERTIFY_IDENTIFICATION, RETURN_REMAINS, CONFIRM_REOPENING, CONFIRM_WITHDRAWAL, CONFIRM_HISTORIC,
            DECIDE_REQUEST,
            ASK_EXPORT, DECIDE_EXPORT, DOWNLOAD_EXPORT,
            DECIDE_GRANT, REVOKE_GRANT, DECIDE_SETTING);

    /** Whether it changes nothing but the trail, and what its reader was shown last. */
    public boolean reads() {
        return name().startsWith("READ_");
    }

    /** Whether a person must have shown shortly before who they are. */
    public boolean asksConfirmation() {
        return CONFIRMED.contains(this);
    }
}
