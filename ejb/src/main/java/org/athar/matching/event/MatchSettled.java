package org.athar.matching.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.matching.CandidateId;
import org.athar.matching.code.MatchOutcome;

/**
 * Somebody has decided whether to follow a candidate that a run found.
 *
 * @param candidate which one
 * @param outcome   whether it is followed
 * @param reason    why
 */
public record MatchSettled(CandidateId candidate, MatchOutcome outcome, String reason) implements Auditable {

    /** The table of candidates. */
    public static final String TABLE = "match_candidate";

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(TABLE, candidate.value()));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S3;
    }
}
