package org.athar.missing.event;

import java.util.List;
import java.util.UUID;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.missing.MissingPersonId;

/**
 * An erasure was carried out.
 *
 * @param request under which request
 * @param person  whose family it was about
 * @param reason  what the second person said to it, if anything
 */
public record DataErased(UUID request, MissingPersonId person, String reason) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("data_request", request));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S3;
    }
}
