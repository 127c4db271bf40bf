package org.athar.security.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.Subject;

/**
 * Somebody was registered, or a role or a setting was asked for, decided or taken back.
 *
 * @param subject the person, the grant or the setting
 * @param reason  why
 */
public record StaffChanged(Subject subject, String reason) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(subject);
    }
}
