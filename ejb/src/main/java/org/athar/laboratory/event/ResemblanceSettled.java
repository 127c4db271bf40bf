package org.athar.laboratory.event;

import java.util.List;
import java.util.UUID;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.laboratory.code.ResemblanceOutcome;

/**
 * Somebody has found out why two profiles look alike.
 *
 * @param resemblance which one
 * @param outcome     what it is
 * @param reason      how that was found out
 */
public record ResemblanceSettled(UUID resemblance, ResemblanceOutcome outcome, String reason) implements Auditable {

    /** The table of what looks alike. */
    public static final String TABLE = "profile_resemblance";

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(TABLE, resemblance));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S3;
    }
}
