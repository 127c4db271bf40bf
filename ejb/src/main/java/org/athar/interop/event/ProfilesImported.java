package org.athar.interop.event;

import java.util.List;
import org.athar.interop.ProfileImportId;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;

/**
 * A file of profiles was taken in, or taken back.
 *
 * @param imported which one
 * @param reason   why, where it was taken back
 */
public record ProfilesImported(ProfileImportId imported, String reason) implements Auditable {

    /** The table of imports. */
    public static final String TABLE = "profile_import";

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(TABLE, imported.value()));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S3;
    }
}
