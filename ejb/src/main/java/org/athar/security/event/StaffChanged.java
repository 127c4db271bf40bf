package org.athar.security.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.Subject;
import org.athar.security.StaffId;

/**
 * Somebody was registered, or a role or a setting was asked for, decided or taken back.
 *
 * @param subject  the person, the grant or the setting
 * @param reason   why
 * @param decision what others have to decide from now on, or need no longer; null if nothing
 */
public record StaffChanged(Subject subject, String reason, Decision decision) implements Auditable {

    /** Nothing is to be decided. */
    public StaffChanged(Subject subject, String reason) {
        this(subject, reason, null);
    }

    @Override
    public List<Subject> subjects() {
        return List.of(subject);
    }

    /**
     * A decision that a second person makes.
     *
     * @param due     whether it waits from now on, or was made
     * @param holder  whose role it is about; null of a setting
     * @param setting name of the setting; null of a role
     */
    public record Decision(boolean due, StaffId holder, String setting) {
    }
}
