package org.athar.missing.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.missing.MissingPersonId;

/**
 * Somebody who sees persons by pseudonym opened one, with a reason.
 *
 * @param person which person
 * @param reason why
 */
public record PersonUnsealed(MissingPersonId person, String reason) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("missing_person", person.value()));
    }

    @Override
    public Result result() {
        return Result.READ;
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S3;
    }
}
