package org.athar.security.persistence;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Tells a database that does not answer from one that answers no. */
final class LostAnswer {

    /** Lost connection, too few resources, operator's intervention, broken disk. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");
    /** Held up by a lock, or the session was ended because it did nothing. */
    private static final Set<String> STATES = Set.of("55P03", "25P03");
    private static final int CLASS_LENGTH = 2;

    private LostAnswer() {
    }

    /**
     * What the database or its pool said, if a lost answer is behind what was thrown: the innermost words, which hold no values. Where a
     * transaction could not be committed, what the database said is not the cause of that, but kept beside it.
     */
    static Optional<String> behind(Throwable thrown) {
        if (thrown == null) {
            return Optional.empty();
        }
        Optional<String> words = behind(thrown.getCause());
        for (Throwable beside : thrown.getSuppressed()) {
            words = words.or(() -> behind(beside));
        }
        return words.or(() -> thrown instanceof SQLException refused && isLost(refused)
                ? Optional.of(String.valueOf(refused.getMessage()).lines().findFirst().orElse("")) : Optional.empty());
    }

    /** The pool, which has no connection to give, says so without a state. */
    private static boolean isLost(SQLException refused) {
        String state = refused.getSQLState();
        if (state == null) {
            return refused.getCause() != null && refused.getCause().getClass().getSimpleName().equals("ResourceException");
        }
        return state.length() > CLASS_LENGTH && (CLASSES.contains(state.substring(0, CLASS_LENGTH)) || STATES.contains(state));
    }
}
