package org.athar.security.persistence;

import org.athar.security.access.WordIndex;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.BasicType;
import org.hibernate.type.StandardBasicTypes;

/** Gives queries the function of {@link WordIndex}. */
public final class WordFunction implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        BasicType<Boolean> answer = functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN);
        functions.getFunctionRegistry().registerPattern(WordIndex.FUNCTION, "(?2 = any (array(select athar_worded(?1, ?3))))", answer);
        functions.getFunctionRegistry().registerPattern(WordIndex.OF_A_CASE,
                "(?1 = any (array(select athar_cases_worded(?2, ?3))))", answer);
    }
}
