package org.athar.source.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.source.SourceId;

/**
 * Somebody read how a person behind a source can be reached.
 *
 * @param id     which source
 * @param reason why
 */
public record SourceContactOpened(SourceId id, String reason) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("source", id.value()));
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
