package org.athar.pedigree;

import org.athar.kernel.RefusalCode;

/** Why something about a tested pedigree is not recorded. */
public enum PedigreeRefusal implements RefusalCode {

    /** A field must be filled. */
    MISSING("PED-001"),
    /** A text is too long or holds characters that cannot be seen; arguments: the most characters. */
    UNREADABLE("PED-002"),
    /** Two members have one label; arguments: the label. */
    LABEL_TWICE("PED-003"),
    /** A father or mother is not in the pedigree; arguments: the child, the parent. */
    PARENT_UNKNOWN("PED-004"),
    /** A father is a woman, or a mother a man; arguments: the child, the parent. */
    PARENT_OF_OTHER_SEX("PED-005"),
    /** Somebody would descend from himself or herself; arguments: who. */
    DESCENDS_FROM_ONESELF("PED-006"),
    /** Too many members; arguments: the most. */
    TOO_MANY("PED-007"),
    /** Nobody in it is missing. */
    NOBODY_MISSING("PED-008"),
    /** Nobody related to the missing is typed; arguments: who is missing. */
    NOBODY_TYPED("PED-009"),
    /** There is no such person within reach; arguments: as typed. */
    PERSON_UNKNOWN("PED-010"),
    /** There is no such reference sample within reach; arguments: as typed. */
    SAMPLE_UNKNOWN("PED-011"),
    /** The person, or the sample, stands in another pedigree or twice in this one; arguments: which. */
    STANDS_ELSEWHERE("PED-012"),
    /** What was typed of a member is of the other sex; arguments: who. */
    SEX_DIFFERS("PED-013"),
    /** Markers speak against it; arguments: how many, which members (D5). */
    INCONSISTENT("PED-014"),
    /** It is compared although a marker speaks against it only with a reason (D5). */
    NO_REASON("PED-015"),
    /** It is set aside. */
    IS_SET_ASIDE("PED-016"),
    /** The data of this person is restricted. */
    RESTRICTED("PED-017");

    private final String code;

    PedigreeRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String messageKey() {
        return "pedigree.refusal." + code;
    }
}
