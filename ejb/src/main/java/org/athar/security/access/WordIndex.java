package org.athar.security.access;

/**
 * Asks an index of words, past the policy, which would not let it be used, and once for the statement. The policy decides on the rows that
 * it finds. What was sought is to be compared once more, since the index narrows down; but for persons, who answer to a word just so.
 */
public final class WordIndex {

    /** The function's name in queries: table, id of the row, and what the index is asked for. */
    public static final String FUNCTION = "is_worded";

    /** The function's name for cases: id, what the index is asked for, all the words, and whether names of candidates count. */
    public static final String OF_A_CASE = "is_worded_case";

    private WordIndex() {
    }

    /** The same, asked for by a parameter of this name. */
    public static String condition(String table, String id, String parameter) {
        return "function('" + FUNCTION + "', '" + table + "', " + id + ", :" + parameter + ") = true";
    }

    /** That each word of {@code text} is in the number of the case, whose id this expression is, or, if {@code named}, in a name. */
    public static String caseCondition(String id) {
        return "function('" + OF_A_CASE + "', " + id + ", :narrowed, :text, :named) = true";
    }

    /** The condition that a row of this table, whose id this expression is, has words like the parameter {@code narrowed}. */
    public static String condition(String table, String id) {
        return condition(table, id, "narrowed");
    }
}
