package org.athar.site.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.athar.kernel.PartialDate;
import org.athar.security.StaffId;
import org.athar.site.kind.CommitteeFunction;

/**
 * A decision to open a site, with committee and minutes.
 *
 * @param id         which one
 * @param number     counted from one for each site
 * @param decisionNo number of the decision, null where not yet known
 * @param decidedOn  when it was taken
 * @param authority  who took it
 * @param plannedFor when the opening is planned
 * @param note       anything else
 * @param committee  who sits in it
 * @param minutes    its minutes, the first first
 * @param recordedBy who recorded it
 * @param recordedAt when
 */
public record OpeningView(UUID id, int number, String decisionNo, PartialDate decidedOn, String authority, PartialDate plannedFor,
        String note, List<Member> committee, List<Minute> minutes, StaffId recordedBy, Instant recordedAt) implements Serializable {

    /**
     * Somebody in the committee.
     *
     * @param id          which one
     * @param name        name
     * @param function    as what
     * @param institution for whom
     * @param present     whether present at the opening
     */
    public record Member(UUID id, String name, CommitteeFunction function, String institution, boolean present) implements Serializable {
    }

    /**
     * A minute.
     *
     * @param minuteNo    its number
     * @param drawnUpOn   its date
     * @param signatories who signed
     * @param note        anything else
     * @param recordedBy  who recorded it
     * @param recordedAt  when
     */
    public record Minute(String minuteNo, PartialDate drawnUpOn, List<String> signatories, String note, StaffId recordedBy,
            Instant recordedAt) implements Serializable {
    }

    /** Keeps lists as they are. */
    public OpeningView {
        committee = List.copyOf(committee);
        minutes = List.copyOf(minutes);
    }
}
