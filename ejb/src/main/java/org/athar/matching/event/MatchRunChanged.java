package org.athar.matching.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.matching.MatchRunId;

/**
 * A run was asked for, went on, or ended.
 *
 * @param run    which one
 * @param reason why, where that is said
 */
public record MatchRunChanged(MatchRunId run, String reason) implements Auditable {

    /** The table of runs. */
    public static final String TABLE = "match_run";

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(TABLE, run.value()));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S2;
    }
}
