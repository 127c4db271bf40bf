package org.athar.web.identification;

import java.util.UUID;
import org.athar.security.StaffId;

/** Reads a person chosen in a form, whose value is the person's id as text. */
public final class StaffChoice {

    private StaffChoice() {
    }

    /** The person; null where nobody is chosen. */
    public static StaffId id(String chosen) {
        return chosen == null || chosen.isBlank() ? null : new StaffId(UUID.fromString(chosen));
    }
}
