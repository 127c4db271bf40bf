package org.athar.security.persistence;

import java.sql.SQLException;

/**
 * Tells whether what was sent names a record that there is not: by an id that none has, or in a text with the sign of nothing, which no
 * record can hold. Ids come from lists that pages offer, so only what was made by hand, or has been open too long, gets here.
 */
final class NothingNamed {

    private static final String FOREIGN_KEY = "23503";
    private static final String SIGN_OF_NOTHING = "22021";
    /** The same state tells of a record that others name still; that would be a fault of ours. */
    private static final String KEPT = "insert or update on table";

    private NothingNamed() {
    }

    static boolean behind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && (SIGN_OF_NOTHING.equals(refused.getSQLState())
                    || FOREIGN_KEY.equals(refused.getSQLState()) && refused.getMessage().contains(KEPT))) {
                return true;
            }
        }
        return false;
    }
}
