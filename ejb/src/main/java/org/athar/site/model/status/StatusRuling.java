package org.athar.site.model.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Refusal;
import org.athar.site.SiteRefusal;
import org.athar.site.SiteStatus;
import org.athar.site.command.ChangeSiteStatusCommand;

/**
 * Decides on one change of status.
 *
 * @param from        where the site stands
 * @param since       since when, as well as known; null where not
 * @param onRecord    the day on which the site was put on record here
 * @param facts       what the rules look at
 * @param settings    what the law asks for
 */
public record StatusRuling(SiteStatus from, PartialDate since, LocalDate onRecord, StatusFacts facts, StatusSettings settings) {

    /** The change, with its gaps where it is historic; or everything in its way. */
    public Outcome<StatusChange> rule(ChangeSiteStatusCommand change) {
        List<Refusal> refusals = new ArrayList<>();
        if (!StatusPath.leads(from, change.to(), change.historic())) {
            return Outcome.refused(SiteRefusal.NO_SUCH_STEP, from, change.to());
        }
        refusals.addAll(dates(change));
        Set<String> gaps = new TreeSet<>();
        for (Refusal refusal : inTheWay(change.to(), change.historic())) {
            if (change.historic() && StatusRules.DOCUMENTARY.contains((SiteRefusal) refusal.code())) {
                gaps.add(refusal.code().code());
            } else {
                refusals.add(refusal);
            }
        }
        return refusals.isEmpty()
                ? Outcome.done(new StatusChange(change.to(), change.occurredOn(), change.reason(), change.historic(), List.copyOf(gaps)))
                : Outcome.refused(refusals);
    }

    /** What would stand in the way of a status if it were reached today. */
    public List<Refusal> inTheWay(SiteStatus to) {
        return inTheWay(to, false);
    }

    private List<Refusal> inTheWay(SiteStatus to, boolean historic) {
        List<Refusal> found = new ArrayList<>(StatusRules.against(to, facts, settings));
        if (historic) {
            StatusPath.skipped(from, to).forEach(status -> found.add(Refusal.of(SiteRefusal.STATUS_SKIPPED, status)));
        }
        return found;
    }

    private List<Refusal> dates(ChangeSiteStatusCommand change) {
        List<Refusal> found = new ArrayList<>();
        PartialDate on = change.occurredOn();
        if (on == null) {
            return List.of(Refusal.at("occurredOn", SiteRefusal.MISSING));
        }
        if (since != null && on.latest().isBefore(since.earliest())) {
            found.add(Refusal.at("occurredOn", SiteRefusal.BEFORE_LAST_STATUS));
        }
        if (change.historic() && !on.latest().isBefore(onRecord)) {
            found.add(Refusal.at("occurredOn", SiteRefusal.NOT_HISTORIC));
        }
        return found;
    }
}
