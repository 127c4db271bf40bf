package org.athar.source.figure;

/** What looks wrong or needs care in the figures about one subject. A check warns and names its rule; it changes and hides nothing. */
public enum FigureCheck {

    /** More persons identified than individuals counted (MNI) or told apart by DNA. Arguments: identified, individuals. */
    IDENTIFIED_ABOVE_INDIVIDUALS("E2", true),
    /** Persons are identified, but nobody has said how many individuals there are, so that cannot be checked. Argument: identified. */
    INDIVIDUALS_UNKNOWN("E2", false),
    /** Complete bodies and parts are not together the cases exhumed. Arguments: their sum, the cases. */
    PARTS_DO_NOT_ADD_UP("E2", true),
    /** More handed over than matched or identified by then. Arguments: handed over, matched. */
    HANDED_OVER_ABOVE_MATCHED("E2", true),
    /** The sub-totals are more than the whole. Arguments: their sum, the whole. */
    SUBTOTALS_ABOVE_WHOLE("E2", true),
    /** A count or a list gives a lower bound, whatever was said. */
    ENUMERATION_IS_A_MINIMUM("E3", false);

    private final String rule;
    private final boolean contradiction;

    FigureCheck(String rule, boolean contradiction) {
        this.rule = rule;
        this.contradiction = contradiction;
    }

    /** Id of the rule, as in the reference of rules. */
    public String rule() {
        return rule;
    }

    /** Whether the figures cannot all be true, rather than being open to misreading. */
    public boolean isContradiction() {
        return contradiction;
    }
}
