package org.athar.engine.protocol;

import static org.athar.engine.protocol.Guard.Looks.AT_FILE;
import static org.athar.engine.protocol.Guard.Looks.AT_FORM;
import static org.athar.engine.protocol.Guard.Looks.AT_PERSON;
import static org.athar.engine.protocol.Role.BOARD_MEMBER;
import static org.athar.engine.protocol.Role.COORDINATOR;
import static org.athar.engine.protocol.Role.CUSTODIAN;
import static org.athar.engine.protocol.Role.INVESTIGATOR;
import static org.athar.engine.protocol.Role.LAB_ANALYST;
import static org.athar.engine.protocol.Role.LIAISON_OFFICER;
import static org.athar.engine.protocol.Standard.ATHAR_PRACTICE;
import static org.athar.engine.protocol.Standard.ICMP;
import static org.athar.engine.protocol.Standard.ICRC;
import static org.athar.engine.protocol.Standard.INTERPOL_DVI_ANNEXURE_12;
import static org.athar.engine.protocol.Standard.INTERPOL_DVI_ANNEXURE_5;
import static org.athar.engine.protocol.Standard.INTERPOL_DVI_ANNEXURE_6;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rules of the procedure, each a named policy: its id, where it comes from, who can mend it when it is not met, and the test itself.
 * Ids such as I6 are those of the field's standards as collected in the documentation; W and a number stand for a row of the procedure.
 */
public enum Guard {

    /* In every row. */
    STAGE_ALLOWS("W0", ATHAR_PRACTICE, AT_FILE, RecordChecks::always, COORDINATOR),
    ROLE_ALLOWS("W0", ATHAR_PRACTICE, AT_PERSON, RecordChecks::always),
    NOT_IN_THE_FUTURE("W0", ATHAR_PRACTICE, AT_FORM, RecordChecks::notInTheFuture),
    AFTER_THE_STEPS_BEFORE("W0", ATHAR_PRACTICE, AT_FORM, RecordChecks::afterTheStepsBefore),
    REASONS_GIVEN("W0", ATHAR_PRACTICE, AT_FORM, RecordChecks::reasonsGiven),

    /* Two persons. */
    NOT_PENDING_ALREADY("W10", ATHAR_PRACTICE, AT_FILE, RecordChecks::notPendingAlready, COORDINATOR),
    PROPOSAL_PENDING("W10", ATHAR_PRACTICE, AT_FILE, RecordChecks::proposalPending, INVESTIGATOR, LAB_ANALYST, COORDINATOR),
    SECOND_PERSON("W10", ATHAR_PRACTICE, AT_PERSON, RecordChecks::secondPerson, COORDINATOR),
    MAY_DECLINE("W21", ATHAR_PRACTICE, AT_PERSON, RecordChecks::mayDecline, COORDINATOR),

    /* Rows 1 to 4: from the ground to the candidate. */
    REMAINS_RECORDED("W1", ATHAR_PRACTICE, AT_FILE, RecordChecks::remainsRecorded, INVESTIGATOR),
    REMAINS_HUMAN("W1", ATHAR_PRACTICE, AT_FILE, RecordChecks::remainsHuman, INVESTIGATOR),
    REMAINS_FREE("W1", ATHAR_PRACTICE, AT_FILE, RecordChecks::remainsFree, COORDINATOR),
    CUSTODY_UNBROKEN("C2", ATHAR_PRACTICE, AT_FILE, RecordChecks::custodyUnbroken, CUSTODIAN, COORDINATOR),
    EXAMINATION_COMPLETE("W2", ATHAR_PRACTICE, AT_FILE, RecordChecks::examinationComplete, INVESTIGATOR),
    EXAMINATION_REVIEWED("P6", ATHAR_PRACTICE, AT_FILE, RecordChecks::examinationReviewed, INVESTIGATOR),
    CANDIDATE_NAMED("W3", ATHAR_PRACTICE, AT_FORM, RecordChecks::candidateNamed),
    PERSON_VERIFIED("P4", INTERPOL_DVI_ANNEXURE_6, AT_FILE, RecordChecks::personVerified, COORDINATOR),
    INFORMANT_AND_INTERVIEWER("P4", INTERPOL_DVI_ANNEXURE_6, AT_FILE, RecordChecks::informantAndInterviewer, LIAISON_OFFICER),
    FAMILY_SAMPLES_COVERED("W3", ATHAR_PRACTICE, AT_FILE, RecordChecks::familySamplesCovered, LIAISON_OFFICER),
    OWNER_AND_DUE_DATE("W3", ATHAR_PRACTICE, AT_FORM, RecordChecks::ownerAndDueDate),
    NO_STANDING_EXCLUSION("I3", ATHAR_PRACTICE, AT_FILE, RecordChecks::noStandingExclusion, INVESTIGATOR, LAB_ANALYST, COORDINATOR),
    EVIDENCE_WITH_OUTCOME("W4", ATHAR_PRACTICE, AT_FILE, RecordChecks::evidenceWithOutcome, INVESTIGATOR, LAB_ANALYST),

    /* Row 5, and looked at again in row 8: the evidence. */
    CANDIDATE_NOT_EXCLUDED("I3", ATHAR_PRACTICE, AT_FILE, EvidenceChecks::candidateNotExcluded, COORDINATOR),
    IDENTIFIER_SUFFICIENT("I2", INTERPOL_DVI_ANNEXURE_12, AT_FILE, EvidenceChecks::identifierSufficient, INVESTIGATOR, LAB_ANALYST),
    LINES_SIGNED("W5", ATHAR_PRACTICE, AT_FILE, EvidenceChecks::linesSigned, EvidenceChecks::unsigned, INVESTIGATOR, LAB_ANALYST),
    NO_LINE_EXCLUDED("I3", ATHAR_PRACTICE, AT_FILE, EvidenceChecks::noLineExcluded, INVESTIGATOR, LAB_ANALYST, COORDINATOR),
    CONTRADICTIONS_ANSWERED("I3", ATHAR_PRACTICE, AT_FILE, EvidenceChecks::contradictionsAnswered, EvidenceChecks::unanswered,
            INVESTIGATOR, LAB_ANALYST),
    PRIOR_RECORDED("D2", ATHAR_PRACTICE, AT_FILE, EvidenceChecks::priorRecorded, LAB_ANALYST),
    PRIOR_COUNTS_PERSONS("D2", ATHAR_PRACTICE, AT_FILE, EvidenceChecks::priorCountsPersons, LAB_ANALYST),
    POSTERIOR_REACHED("D1", ICMP, AT_FILE, EvidenceChecks::posteriorReached, EvidenceChecks::threshold, LAB_ANALYST),
    THRESHOLD_DECIDED("D1", ICMP, AT_FILE, EvidenceChecks::thresholdDecided, EvidenceChecks::threshold, COORDINATOR),

    /* Rows 6 to 9: the review and the board. */
    PROPOSAL_STANDS("W6", ATHAR_PRACTICE, AT_FILE, BoardChecks::proposalStands, COORDINATOR, INVESTIGATOR),
    REVIEWER_INDEPENDENT("I6", ATHAR_PRACTICE, AT_PERSON, BoardChecks::reviewerIndependent, INVESTIGATOR, LAB_ANALYST),
    SITTING_APPOINTED("B4", ATHAR_PRACTICE, AT_FILE, BoardChecks::sittingAppointed, COORDINATOR),
    MEMBER_OF_SITTING("W7", ATHAR_PRACTICE, AT_PERSON, BoardChecks::memberOfSitting, COORDINATOR),
    MEMBER_INDEPENDENT("W8", ATHAR_PRACTICE, AT_PERSON, BoardChecks::memberIndependent, BOARD_MEMBER, COORDINATOR),
    SHEET_UNCHANGED("W7", ATHAR_PRACTICE, AT_FORM, BoardChecks::sheetUnchanged),
    IN_THE_CHAIR("W8", ATHAR_PRACTICE, AT_PERSON, BoardChecks::inTheChair, BOARD_MEMBER),
    REVIEW_ENDORSED("I6", ATHAR_PRACTICE, AT_FILE, BoardChecks::reviewEndorsed, INVESTIGATOR, LAB_ANALYST),
    QUORUM_SIGNED("B4", ATHAR_PRACTICE, AT_FILE, BoardChecks::quorumSigned, BoardChecks::signaturesAndQuorum, BOARD_MEMBER),
    CHAIR_SIGNED("B4", ATHAR_PRACTICE, AT_FILE, BoardChecks::chairSigned, BOARD_MEMBER, COORDINATOR),
    PROFESSIONS_SIGNED("B4", ATHAR_PRACTICE, AT_FILE, BoardChecks::professionsSigned, BOARD_MEMBER, COORDINATOR),
    DISCIPLINE_SIGNED("B4", ATHAR_PRACTICE, AT_FILE, BoardChecks::disciplineSigned, BOARD_MEMBER, COORDINATOR),
    SITTING_INDEPENDENT("W8", ATHAR_PRACTICE, AT_FILE, BoardChecks::sittingIndependent, BOARD_MEMBER, COORDINATOR),
    MAJORITY_FOR("W8", ATHAR_PRACTICE, AT_FILE, BoardChecks::majorityFor, BoardChecks::forAndAgainst, BOARD_MEMBER),
    DISSENT_REASONED("W8", ATHAR_PRACTICE, AT_FILE, BoardChecks::dissentReasoned, BOARD_MEMBER),
    QUALITY_CHECKED("W8", ATHAR_PRACTICE, AT_FILE, BoardChecks::qualityChecked, COORDINATOR),

    /* Rows 9 to 12: excluding, joining, dividing. */
    EXCLUSION_REASON_TYPED("W10", ATHAR_PRACTICE, AT_FORM, RecordChecks::exclusionReasonTyped),
    SPLIT_CONSIDERED("W10", ATHAR_PRACTICE, AT_FORM, RecordChecks::splitConsidered, INVESTIGATOR),
    MAIN_CASE_STANDS("W11", ATHAR_PRACTICE, AT_FORM, RecordChecks::mainCaseStands),
    SAME_PERSON_SHOWN("W11", ATHAR_PRACTICE, AT_FORM, RecordChecks::samePersonShown),
    PARTS_NAMED("W12", ATHAR_PRACTICE, AT_FORM, RecordChecks::partsNamed),
    LINES_FOLLOW_PARTS("W12", ATHAR_PRACTICE, AT_FORM, RecordChecks::linesFollowParts),

    /* Rows 13 to 20: what follows. */
    SEARCH_DONE("W13", ATHAR_PRACTICE, AT_FORM, RecordChecks::searchDone),
    INTERIM_BURIAL_RECORDED("W13", ATHAR_PRACTICE, AT_FORM, RecordChecks::interimBurialRecorded),
    SAMPLE_KEPT("W13", ATHAR_PRACTICE, AT_FORM, RecordChecks::sampleKept),
    CERTIFICATE_COMPLETE("I5", ICRC, AT_FORM, RecordChecks::certificateComplete, COORDINATOR),
    CERTIFICATE_MAY_COME_FIRST("W14", ATHAR_PRACTICE, AT_FILE, RecordChecks::certificateMayComeFirst, LIAISON_OFFICER),
    NOTIFICATION_COMPLETE("W14", ATHAR_PRACTICE, AT_FORM, RecordChecks::notificationComplete, LIAISON_OFFICER),
    NOTIFICATION_MAY_COME_FIRST("W14", ATHAR_PRACTICE, AT_FILE, RecordChecks::notificationMayComeFirst, COORDINATOR),
    PREFERENCE_HONOURED("W14", ATHAR_PRACTICE, AT_FORM, RecordChecks::preferenceHonoured, LIAISON_OFFICER),
    BAG_CHECKED("P3", INTERPOL_DVI_ANNEXURE_5, AT_FORM, RecordChecks::bagChecked, CUSTODIAN, INVESTIGATOR),
    PARTS_LISTED("W15", ATHAR_PRACTICE, AT_FORM, RecordChecks::partsListed, CUSTODIAN),
    PARTS_TOLD("W15", ATHAR_PRACTICE, AT_FORM, RecordChecks::partsTold, LIAISON_OFFICER),
    RECEIPT_SIGNED("W15", ATHAR_PRACTICE, AT_FORM, RecordChecks::receiptSigned, LIAISON_OFFICER),
    CUSTODY_RELEASED("W15", ATHAR_PRACTICE, AT_FORM, RecordChecks::custodyReleased, CUSTODIAN),
    WISH_WRITTEN("W16", ATHAR_PRACTICE, AT_FORM, RecordChecks::wishWritten),
    PLACE_OF_KEEPING("W16", ATHAR_PRACTICE, AT_FORM, RecordChecks::placeOfKeeping),
    BURIAL_PLACE_RECORDED("W17", ATHAR_PRACTICE, AT_FORM, RecordChecks::burialPlaceRecorded),
    LATER_FINDS_WISH_RECORDED("W17", ATHAR_PRACTICE, AT_FILE, RecordChecks::laterFindsWishRecorded, LIAISON_OFFICER),
    REVIEW_DATE_SET("W18", ATHAR_PRACTICE, AT_FORM, RecordChecks::reviewDateSet),
    REOPEN_REASON_TYPED("M2", ATHAR_PRACTICE, AT_FORM, RecordChecks::reopenReasonTyped),

    /* Row 22: decided elsewhere, the document not held. */
    HISTORIC_TOLD("W22", ATHAR_PRACTICE, AT_FORM, RecordChecks::historicTold),
    DECIDED_BEFORE_THE_CASE("W22", ATHAR_PRACTICE, AT_FORM, RecordChecks::decidedBeforeTheCase),
    GAP_LISTED("W22", ATHAR_PRACTICE, AT_FORM, RecordChecks::gapListed),
    HISTORIC_NOT_EXCLUDED("I3", ATHAR_PRACTICE, AT_FORM, RecordChecks::historicNotExcluded, INVESTIGATOR, LAB_ANALYST, COORDINATOR),
    CONFIRMER_SIGNED_NOTHING("W22", ATHAR_PRACTICE, AT_PERSON, RecordChecks::confirmerSignedNothing, COORDINATOR);

    private final String ruleId;
    private final Standard standard;
    private final Looks looks;
    private final Predicate<Inquiry> check;
    private final Naming naming;
    private final Set<Role> menders;

    Guard(String ruleId, Standard standard, Looks looks, Predicate<Inquiry> check, Role... menders) {
        this(ruleId, standard, looks, check, inquiry -> List.of(), menders);
    }

    Guard(String ruleId, Standard standard, Looks looks, Predicate<Inquiry> check, Naming naming, Role... menders) {
        this.ruleId = ruleId;
        this.standard = standard;
        this.looks = looks;
        this.check = check;
        this.naming = naming;
        this.menders = Collections.unmodifiableSet(new LinkedHashSet<>(List.of(menders)));
    }

    /** The rule's id, such as I6. */
    public String ruleId() {
        return ruleId;
    }

    /** Where the rule comes from. */
    public Standard standard() {
        return standard;
    }

    /** What the rule looks at. */
    public Looks looks() {
        return looks;
    }

    /** Who can mend it; empty when it is whoever takes the step. */
    public Set<Role> menders() {
        return menders;
    }

    /** A step that may mend it. */
    public Optional<Action> offers() {
        return switch (this) {
            case SPLIT_CONSIDERED -> Optional.of(Action.PROPOSE_SPLIT);
            case REVIEW_ENDORSED -> Optional.of(Action.ENDORSE_PROPOSAL);
            case QUORUM_SIGNED, CHAIR_SIGNED, PROFESSIONS_SIGNED, DISCIPLINE_SIGNED -> Optional.of(Action.SIGN_SHEET);
            case CERTIFICATE_MAY_COME_FIRST -> Optional.of(Action.NOTIFY_FAMILY);
            case NOTIFICATION_MAY_COME_FIRST -> Optional.of(Action.CERTIFY);
            default -> Optional.empty();
        };
    }

    boolean holds(Inquiry inquiry) {
        return check.test(inquiry);
    }

    Refusal refusal(Inquiry inquiry, Set<Role> takers) {
        return new Refusal(this, menders.isEmpty() ? takers : menders, naming.names(inquiry));
    }

    /** What a rule looks at; a page hides rules about the form until the form is sent. */
    public enum Looks {
        /** What is on file: it blocks whoever tries. */
        AT_FILE,
        /** Who tries: somebody else may. */
        AT_PERSON,
        /** What is said with the step. */
        AT_FORM
    }

    /** What the sentence of a refusal names. */
    @FunctionalInterface
    interface Naming {

        /** Text and numbers, in the order of the sentence's places. */
        List<Object> names(Inquiry inquiry);
    }
}
