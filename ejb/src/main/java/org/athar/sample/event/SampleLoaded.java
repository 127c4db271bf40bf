package org.athar.sample.event;

import java.util.List;
import java.util.UUID;
import org.athar.kernel.Auditable;
import org.athar.kernel.Subject;

/**
 * A sample was loaded whole.
 *
 * @param id its record
 */
public record SampleLoaded(UUID id) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("sample_load", id));
    }
}
