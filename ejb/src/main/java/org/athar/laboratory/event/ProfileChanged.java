package org.athar.laboratory.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.laboratory.ProfileId;
import org.athar.laboratory.code.ProfileStatus;

/**
 * A profile was read, accepted, rejected, represented or taken back.
 *
 * @param profile which one
 * @param status  where it stands
 * @param reason  why, where that is said
 */
public record ProfileChanged(ProfileId profile, ProfileStatus status, String reason) implements Auditable {

    /** The table of profiles. */
    public static final String TABLE = "dna_profile";

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(TABLE, profile.value()));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S3;
    }
}
