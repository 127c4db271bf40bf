package org.athar.site.command;

import java.io.Serializable;
import java.util.List;
import org.athar.kernel.PartialDate;
import org.athar.site.SiteId;
import org.athar.site.kind.CommitteeFunction;

/**
 * A decision to open a site, with the committee that opens it (rule L2).
 *
 * @param site       which one
 * @param decisionNo number of the decision; may follow later, by a new record
 * @param decidedOn  when it was taken
 * @param authority  who took it
 * @param plannedFor when the opening is planned
 * @param committee  who sits in it; at least one
 * @param note       anything else
 */
public record DecideOpeningCommand(SiteId site, String decisionNo, PartialDate decidedOn, String authority, PartialDate plannedFor,
        List<Member> committee, String note) implements Serializable {

    /**
     * Somebody in the committee.
     *
     * @param name        name
     * @param function    as what
     * @param institution for whom
     * @param present     whether present at the opening
     */
    public record Member(String name, CommitteeFunction function, String institution, boolean present) implements Serializable {
    }

    /** Keeps the committee as it is. */
    public DecideOpeningCommand {
        committee = committee == null ? List.of() : List.copyOf(committee);
    }
}
