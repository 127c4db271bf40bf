package org.athar.site.model.status;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.athar.kernel.Refusal;
import org.athar.site.SiteRefusal;
import org.athar.site.SiteStatus;
import org.athar.site.kind.CommitteeFunction;

/**
 * The named rules in the way of each status. A rule about documents can be met by a listed gap where the status was reached before
 * the site was put on record; a rule about what the site is cannot.
 */
public final class StatusRules {

    /** Rules that only documents meet; of the past, they become gaps. */
    public static final Set<SiteRefusal> DOCUMENTARY = EnumSet.of(SiteRefusal.NOT_VISITED, SiteRefusal.NOT_PROTECTED,
            SiteRefusal.COMMITTEE_LACKS, SiteRefusal.DECISION_MISSING, SiteRefusal.NOT_PRESENT, SiteRefusal.PROTECTION_LAPSED,
            SiteRefusal.MINUTE_MISSING, SiteRefusal.FILM_MISSING, SiteRefusal.STATUS_SKIPPED);

    private StatusRules() {
    }

    /** Everything in the way of a status on these facts; empty if nothing. */
    public static List<Refusal> against(SiteStatus to, StatusFacts facts, StatusSettings settings) {
        List<Refusal> found = new ArrayList<>();
        switch (to) {
            case ASSESSED, NOT_A_GRAVE -> visit(found, facts);
            case CONFIRMED -> definition(found, facts);
            case PROTECTED -> unless(facts.protectedThatDay(), found, SiteRefusal.NOT_PROTECTED);
            case SCHEDULED -> committee(found, facts, settings);
            case OPENED -> {
                committee(found, facts, settings);
                opening(found, facts, settings);
            }
            case EXHAUSTED -> exhaustion(found, facts, settings);
            default -> {
            }
        }
        return found;
    }

    /** Athar practice: nobody assesses, or rules out, a site that nobody has been to. */
    private static void visit(List<Refusal> found, StatusFacts facts) {
        unless(facts.visited(), found, SiteRefusal.NOT_VISITED);
    }

    /** Rule B1: more than one person, and circumstances that warrant an investigation. */
    private static void definition(List<Refusal> found, StatusFacts facts) {
        unless(Boolean.TRUE.equals(facts.moreThanOne()), found, SiteRefusal.FEWER_THAN_TWO);
        unless(facts.circumstances(), found, SiteRefusal.CIRCUMSTANCES_MISSING);
    }

    /** Rule L2: the committee has everybody whom the law names. */
    private static void committee(List<Refusal> found, StatusFacts facts, StatusSettings settings) {
        new TreeSet<>(settings.committee()).forEach(
                function -> unless(facts.appointed().contains(function), found, SiteRefusal.COMMITTEE_LACKS, function));
    }

    /** Rules L2 and L4: a signed decision, those present who must be, and no protection that has run out. */
    private static void opening(List<Refusal> found, StatusFacts facts, StatusSettings settings) {
        unless(facts.decisionSigned(), found, SiteRefusal.DECISION_MISSING);
        for (CommitteeFunction function : new TreeSet<>(settings.present())) {
            unless(facts.present().contains(function), found, SiteRefusal.NOT_PRESENT, function);
        }
        if (facts.everProtected()) {
            unless(facts.protectedThatDay(), found, SiteRefusal.PROTECTION_LAPSED);
        } else {
            unless(!settings.protectionRequired(), found, SiteRefusal.NOT_PROTECTED);
        }
    }

    private static void exhaustion(List<Refusal> found, StatusFacts facts, StatusSettings settings) {
        documents(found, facts, settings);
        unless(facts.campaignsUnended() == 0, found, SiteRefusal.CAMPAIGN_UNENDED, facts.campaignsUnended());
    }

    /** Rule L1: an opening is not complete without its minute and its film. */
    private static void documents(List<Refusal> found, StatusFacts facts, StatusSettings settings) {
        unless(!settings.minute() || facts.minuteComplete(), found, SiteRefusal.MINUTE_MISSING);
        unless(!settings.film() || facts.films() > 0, found, SiteRefusal.FILM_MISSING);
    }

    private static void unless(boolean holds, List<Refusal> found, SiteRefusal rule, Object... arguments) {
        if (!holds) {
            found.add(Refusal.of(rule, arguments));
        }
    }
}
