package org.athar.security.persistence;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * Asks an index of words, past the policy, which would not let it be used, and once for the statement. The policy decides on the rows that
 * it finds, and what was sought is to be compared once more: the index narrows down.
 */
public final class WordIndex implements FunctionContributor {

    private static final String NAME = "is_worded";

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        functions.getFunctionRegistry().registerPattern(NAME, "(?2 = any (array(select athar_worded(?1, ?3))))",
                functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN));
    }

    /** The condition that a row of this table, whose id this expression is, has words like the parameter {@code narrowed}. */
    public static String condition(String table, String id) {
        return "function('" + NAME + "', '" + table + "', " + id + ", :narrowed) = true";
    }
}
