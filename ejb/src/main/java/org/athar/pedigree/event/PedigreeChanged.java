package org.athar.pedigree.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.pedigree.PedigreeId;

/**
 * A tested pedigree was drawn, or stands otherwise.
 *
 * @param pedigree which one
 * @param reason   why, where that is said
 */
public record PedigreeChanged(PedigreeId pedigree, String reason) implements Auditable {

    /** The table of tested pedigrees. */
    public static final String TABLE = "tested_pedigree";

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(TABLE, pedigree.value()));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S3;
    }
}
