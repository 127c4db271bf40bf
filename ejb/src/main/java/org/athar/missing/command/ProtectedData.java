package org.athar.missing.command;

import java.io.Serializable;

/**
 * What must not be seen with the rest of a person's record.
 *
 * @param religion        religion
 * @param ethnicity       ethnicity
 * @param identityNumbers numbers of identity documents
 */
public record ProtectedData(String religion, String ethnicity, String identityNumbers) implements Serializable {

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return religion == null && ethnicity == null && identityNumbers == null;
    }
}
