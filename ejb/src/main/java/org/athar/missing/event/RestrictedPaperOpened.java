package org.athar.missing.event;

import java.util.List;
import org.athar.file.FileId;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.missing.MissingPersonId;

/**
 * A paper about somebody whose data is kept and no longer used was opened, to judge a request about that data.
 *
 * @param paper  which paper
 * @param person whom it is about
 * @param reason why
 */
public record RestrictedPaperOpened(FileId paper, MissingPersonId person, String reason) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("stored_file", paper.value()), new Subject("missing_person", person.value()));
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
