package org.athar.identification;

import org.athar.engine.protocol.Guard;
import org.athar.kernel.RefusalCode;

/** Why a step of a case is refused: one code for each rule of the procedure, and those of the forms. */
public enum IdentificationRefusal implements RefusalCode {

    /** Rule W0 of the procedure. */
    STAGE_ALLOWS(1, Guard.STAGE_ALLOWS),
    /** Rule W0 of the procedure. */
    ROLE_ALLOWS(2, Guard.ROLE_ALLOWS),
    /** Rule W0 of the procedure. */
    NOT_IN_THE_FUTURE(3, Guard.NOT_IN_THE_FUTURE),
    /** Rule W0 of the procedure. */
    AFTER_THE_STEPS_BEFORE(4, Guard.AFTER_THE_STEPS_BEFORE),
    /** Rule W0 of the procedure. */
    REASONS_GIVEN(5, Guard.REASONS_GIVEN),
    /** Rule W10 of the procedure. */
    NOT_PENDING_ALREADY(6, Guard.NOT_PENDING_ALREADY),
    /** Rule W10 of the procedure. */
    PROPOSAL_PENDING(7, Guard.PROPOSAL_PENDING),
    /** Rule W10 of the procedure. */
    SECOND_PERSON(8, Guard.SECOND_PERSON),
    /** Rule W21 of the procedure. */
    MAY_DECLINE(9, Guard.MAY_DECLINE),
    /** Rule W1 of the procedure. */
    REMAINS_RECORDED(10, Guard.REMAINS_RECORDED),
    /** Rule W1 of the procedure. */
    REMAINS_HUMAN(11, Guard.REMAINS_HUMAN),
    /** Rule W1 of the procedure. */
    REMAINS_FREE(12, Guard.REMAINS_FREE),
    /** Rule C2 of the procedure. */
    CUSTODY_UNBROKEN(13, Guard.CUSTODY_UNBROKEN),
    /** Rule W2 of the procedure. */
    EXAMINATION_COMPLETE(14, Guard.EXAMINATION_COMPLETE),
    /** Rule P6 of the procedure. */
    EXAMINATION_REVIEWED(15, Guard.EXAMINATION_REVIEWED),
    /** Rule W3 of the procedure. */
    CANDIDATE_NAMED(16, Guard.CANDIDATE_NAMED),
    /** Rule P4 of the procedure. */
    PERSON_VERIFIED(17, Guard.PERSON_VERIFIED),
    /** Rule P4 of the procedure. */
    INFORMANT_AND_INTERVIEWER(18, Guard.INFORMANT_AND_INTERVIEWER),
    /** Rule W3 of the procedure. */
    FAMILY_SAMPLES_COVERED(19, Guard.FAMILY_SAMPLES_COVERED),
    /** Rule W3 of the procedure. */
    OWNER_AND_DUE_DATE(20, Guard.OWNER_AND_DUE_DATE),
    /** Rule I3 of the procedure. */
    NO_STANDING_EXCLUSION(21, Guard.NO_STANDING_EXCLUSION),
    /** Rule W4 of the procedure. */
    EVIDENCE_WITH_OUTCOME(22, Guard.EVIDENCE_WITH_OUTCOME),
    /** Rule I3 of the procedure. */
    CANDIDATE_NOT_EXCLUDED(23, Guard.CANDIDATE_NOT_EXCLUDED),
    /** Rule I2 of the procedure. */
    IDENTIFIER_SUFFICIENT(24, Guard.IDENTIFIER_SUFFICIENT),
    /** Rule W5 of the procedure. */
    LINES_SIGNED(25, Guard.LINES_SIGNED),
    /** Rule I3 of the procedure. */
    NO_LINE_EXCLUDED(26, Guard.NO_LINE_EXCLUDED),
    /** Rule I3 of the procedure. */
    CONTRADICTIONS_ANSWERED(27, Guard.CONTRADICTIONS_ANSWERED),
    /** Rule D2 of the procedure. */
    PRIOR_RECORDED(28, Guard.PRIOR_RECORDED),
    /** Rule D2 of the procedure. */
    PRIOR_COUNTS_PERSONS(29, Guard.PRIOR_COUNTS_PERSONS),
    /** Rule D1 of the procedure. */
    POSTERIOR_REACHED(30, Guard.POSTERIOR_REACHED),
    /** Rule D1 of the procedure. */
    THRESHOLD_DECIDED(31, Guard.THRESHOLD_DECIDED),
    /** Rule W6 of the procedure. */
    PROPOSAL_STANDS(32, Guard.PROPOSAL_STANDS),
    /** Rule I6 of the procedure. */
    REVIEWER_INDEPENDENT(33, Guard.REVIEWER_INDEPENDENT),
    /** Rule B4 of the procedure. */
    SITTING_APPOINTED(34, Guard.SITTING_APPOINTED),
    /** Rule W7 of the procedure. */
    MEMBER_OF_SITTING(35, Guard.MEMBER_OF_SITTING),
    /** Rule W8 of the procedure. */
    MEMBER_INDEPENDENT(36, Guard.MEMBER_INDEPENDENT),
    /** Rule W7 of the procedure. */
    SHEET_UNCHANGED(37, Guard.SHEET_UNCHANGED),
    /** Rule W8 of the procedure. */
    IN_THE_CHAIR(38, Guard.IN_THE_CHAIR),
    /** Rule I6 of the procedure. */
    REVIEW_ENDORSED(39, Guard.REVIEW_ENDORSED),
    /** Rule B4 of the procedure. */
    QUORUM_SIGNED(40, Guard.QUORUM_SIGNED),
    /** Rule B4 of the procedure. */
    CHAIR_SIGNED(41, Guard.CHAIR_SIGNED),
    /** Rule B4 of the procedure. */
    PROFESSIONS_SIGNED(42, Guard.PROFESSIONS_SIGNED),
    /** Rule B4 of the procedure. */
    DISCIPLINE_SIGNED(43, Guard.DISCIPLINE_SIGNED),
    /** Rule W8 of the procedure. */
    SITTING_INDEPENDENT(44, Guard.SITTING_INDEPENDENT),
    /** Rule W8 of the procedure. */
    MAJORITY_FOR(45, Guard.MAJORITY_FOR),
    /** Rule W8 of the procedure. */
    DISSENT_REASONED(46, Guard.DISSENT_REASONED),
    /** Rule W8 of the procedure. */
    QUALITY_CHECKED(47, Guard.QUALITY_CHECKED),
    /** Rule W10 of the procedure. */
    EXCLUSION_REASON_TYPED(48, Guard.EXCLUSION_REASON_TYPED),
    /** Rule W10 of the procedure. */
    SPLIT_CONSIDERED(49, Guard.SPLIT_CONSIDERED),
    /** Rule W11 of the procedure. */
    MAIN_CASE_STANDS(50, Guard.MAIN_CASE_STANDS),
    /** Rule W11 of the procedure. */
    SAME_PERSON_SHOWN(51, Guard.SAME_PERSON_SHOWN),
    /** Rule W12 of the procedure. */
    PARTS_NAMED(52, Guard.PARTS_NAMED),
    /** Rule W12 of the procedure. */
    LINES_FOLLOW_PARTS(53, Guard.LINES_FOLLOW_PARTS),
    /** Rule W13 of the procedure. */
    SEARCH_DONE(54, Guard.SEARCH_DONE),
    /** Rule W13 of the procedure. */
    INTERIM_BURIAL_RECORDED(55, Guard.INTERIM_BURIAL_RECORDED),
    /** Rule W13 of the procedure. */
    SAMPLE_KEPT(56, Guard.SAMPLE_KEPT),
    /** Rule I5 of the procedure. */
    CERTIFICATE_COMPLETE(57, Guard.CERTIFICATE_COMPLETE),
    /** Rule W14 of the procedure. */
    CERTIFICATE_MAY_COME_FIRST(58, Guard.CERTIFICATE_MAY_COME_FIRST),
    /** Rule W14 of the procedure. */
    NOTIFICATION_COMPLETE(59, Guard.NOTIFICATION_COMPLETE),
    /** Rule W14 of the procedure. */
    NOTIFICATION_MAY_COME_FIRST(60, Guard.NOTIFICATION_MAY_COME_FIRST),
    /** Rule W14 of the procedure. */
    PREFERENCE_HONOURED(61, Guard.PREFERENCE_HONOURED),
    /** Rule P3 of the procedure. */
    BAG_CHECKED(62, Guard.BAG_CHECKED),
    /** Rule W15 of the procedure. */
    PARTS_LISTED(63, Guard.PARTS_LISTED),
    /** Rule W15 of the procedure. */
    PARTS_TOLD(64, Guard.PARTS_TOLD),
    /** Rule W15 of the procedure. */
    RECEIPT_SIGNED(65, Guard.RECEIPT_SIGNED),
    /** Rule W15 of the procedure. */
    CUSTODY_RELEASED(66, Guard.CUSTODY_RELEASED),
    /** Rule W16 of the procedure. */
    WISH_WRITTEN(67, Guard.WISH_WRITTEN),
    /** Rule W16 of the procedure. */
    PLACE_OF_KEEPING(68, Guard.PLACE_OF_KEEPING),
    /** Rule W17 of the procedure. */
    BURIAL_PLACE_RECORDED(69, Guard.BURIAL_PLACE_RECORDED),
    /** Rule W17 of the procedure. */
    LATER_FINDS_WISH_RECORDED(70, Guard.LATER_FINDS_WISH_RECORDED),
    /** Rule W18 of the procedure. */
    REVIEW_DATE_SET(71, Guard.REVIEW_DATE_SET),
    /** Rule M2 of the procedure. */
    REOPEN_REASON_TYPED(72, Guard.REOPEN_REASON_TYPED),
    /** Rule W22 of the procedure. */
    HISTORIC_TOLD(73, Guard.HISTORIC_TOLD),
    /** Rule W22 of the procedure. */
    DECIDED_BEFORE_THE_CASE(74, Guard.DECIDED_BEFORE_THE_CASE),
    /** Rule W22 of the procedure. */
    GAP_LISTED(75, Guard.GAP_LISTED),
    /** Rule I3 of the procedure. */
    HISTORIC_NOT_EXCLUDED(76, Guard.HISTORIC_NOT_EXCLUDED),
    /** Rule W22 of the procedure. */
    CONFIRMER_SIGNED_NOTHING(77, Guard.CONFIRMER_SIGNED_NOTHING),
    /** The field must be filled. */
    MISSING(101),
    /** The text is too long or holds characters that cannot be seen; arguments: the most characters. */
    UNREADABLE(102),
    /** No remains have this number. */
    REMAINS_UNKNOWN(103),
    /** No missing person within reach has this reference. */
    PERSON_UNKNOWN(104),
    /** This person is a candidate of the case already; arguments: the reference. */
    ALREADY_CANDIDATE(105),
    /** The case has no such candidate. */
    CANDIDATE_UNKNOWN(106),
    /** Evidence is recorded between nomination and decision. */
    STAGE_CLOSED_TO_EVIDENCE(107),
    /** The case has no such line of evidence, or it has been replaced. */
    LINE_UNKNOWN(108),
    /** The line is signed already. */
    LINE_SIGNED(109),
    /** A line is signed by a person of its discipline; arguments: the discipline. */
    NOT_OF_THE_DISCIPLINE(110),
    /** The text is no longer the one that was shown. */
    TEXT_CHANGED(111),
    /** A likelihood ratio is recorded with N, its source and its date (rule D2). */
    PRIOR_INCOMPLETE(112),
    /** Only a DNA line has a likelihood ratio. */
    FIGURES_NOT_DNA(113),
    /** N is at least one. */
    N_NOT_POSITIVE(114),
    /** Nobody on the staff is this examiner. */
    EXAMINER_UNKNOWN(115),
    /** There is no such contradiction. */
    CONTRADICTION_UNKNOWN(116),
    /** It has been answered. */
    CONTRADICTION_ANSWERED(117),
    /** A correction is about the same candidate and discipline. */
    REPLACES_ANOTHER_CANDIDATE(118),
    /** Nothing is before the board. */
    NOTHING_PROPOSED(119),
    /** There is no such sitting. */
    SITTING_UNKNOWN(120),
    /** The last day lies before the first. */
    SITTING_ENDS_BEFORE_IT_BEGINS(121),
    /** A sitting has members, one of them in the chair. */
    SITTING_WITHOUT_MEMBERS(122),
    /** A person is appointed once. */
    MEMBER_TWICE(123),
    /** Nobody on the staff is this person. */
    MEMBER_UNKNOWN(124),
    /** Only a member of the sitting steps aside. */
    NOT_A_MEMBER_HERE(125),
    /** The member has stepped aside already. */
    STEPPED_ASIDE_ALREADY(126),
    /** Nothing of the kind waits for a second person. */
    MATTER_UNKNOWN(127),
    /** There is no such exclusion of these remains. */
    EXCLUSION_UNKNOWN(128),
    /** You have withdrawn it; a second person must do so. */
    WITHDRAWN_BY_YOU(129),
    /** No case has this number. */
    MAIN_CASE_UNKNOWN(130),
    /** Nothing in custody has this number. */
    SAMPLE_UNKNOWN(133),
    /** Nobody on the staff is this checker. */
    CHECKER_UNKNOWN(134),
    /** The remains hold no such part. */
    PART_UNKNOWN(135),
    /** The parts go to another record than the one that is divided. */
    SPLIT_INTO_ITSELF(136),
    /** The record that is to hold the parts is from another site. */
    SPLIT_ELSEWHERE(137),
    /** Who proposed does not check the quality of the file, too. */
    CHECKED_BY_PROPOSER(138),
    /** A day that has passed is told with where it comes from. */
    DATE_WITHOUT_SOURCE(139),
    /** It lies in the future. */
    IN_THE_FUTURE(140);

    private final String code;
    private final Guard guard;

    IdentificationRefusal(int number) {
        this(number, null);
    }

    IdentificationRefusal(int number, Guard guard) {
        this.code = "IDN-%03d".formatted(number);
        this.guard = guard;
    }

    /** The code of a rule of the procedure. */
    public static IdentificationRefusal of(Guard guard) {
        return valueOf(guard.name());
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String messageKey() {
        return guard == null ? "identification.refusal." + code : "protocol.guard." + guard.name();
    }
}
