package org.athar.laboratory.event;

import java.util.List;
import java.util.UUID;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;

/**
 * A profile of the elimination database was recorded or removed.
 *
 * @param profile which one
 * @param reason  why, where that is said
 */
public record EliminationChanged(UUID profile, String reason) implements Auditable {

    /** The table of the elimination database. */
    public static final String TABLE = "elimination_profile";

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(TABLE, profile));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S3;
    }
}
