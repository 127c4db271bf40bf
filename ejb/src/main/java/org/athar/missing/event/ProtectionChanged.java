package org.athar.missing.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;

/**
 * Something was recorded or decided about the protection of data.
 *
 * @param subject the request, the hold or the review
 * @param reason  why, if said
 */
public record ProtectionChanged(Subject subject, String reason) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(subject);
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S3;
    }
}
