package org.athar.security.access;

/**
 * Asks an index of words, past the policy, which would not let it be used, and once for the statement. The policy decides on the rows that
 * it finds. Where words are in rows beside it too (sites, staff, statements, figures) it narrows down, and what was sought is to be
 * compared once more.
 */
public final class WordIndex {

    /** The function's name in queries: table, id of the row, and the words. */
    public static final String FUNCTION = "is_worded";

    /** The function's name for cases: id, the words, and whether names of candidates count. */
    public static final String OF_A_CASE = "is_worded_case";

    private WordIndex() {
    }

    /** That each word of {@code text}, as they are folded, is in the row of this table that has this name in the query. */
    public static String condition(String table, String alias) {
        return "function('" + FUNCTION + "', '" + table + "', " + alias + ".id, :text) = true";
    }

    /** That each word of {@code text} is in the number of the case that has this name in the query, or, if {@code named}, in a name. */
    public static String caseCondition(String alias) {
        return "function('" + OF_A_CASE + "', " + alias + ".id, :text, :named) = true";
    }
}
