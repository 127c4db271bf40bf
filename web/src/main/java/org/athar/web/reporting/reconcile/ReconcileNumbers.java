package org.athar.web.reporting.reconcile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.athar.kernel.PartialDate;
import org.athar.reporting.ReportingService;
import org.athar.reporting.view.CountedOn;
import org.athar.reporting.view.CountsOverTime;
import org.athar.site.SiteId;
import org.athar.site.view.LinkedSite;
import org.athar.source.figure.FigureKind;
import org.athar.source.figure.FigureUnit;
import org.athar.source.figure.Quantity;
import org.athar.source.view.FigureBoard;
import org.athar.source.view.FigureView;
import org.athar.web.reporting.reconcile.UnitAxis.Bar;
import org.athar.web.source.LedgerTexts;
import org.athar.web.support.Dates;
import org.athar.web.support.Texts;
import org.athar.web.support.part.Amounts;

/**
 * Sets what was reported beside what is counted here, persons and sets each on an axis of its own: of each kind the latest figure that
 * none has taken the place of. No number, rate or difference is made across the two.
 */
@Named("reconcileNumbers")
@RequestScoped
public class ReconcileNumbers {

    private static final int WHOLE = 1000;
    /** What can be set beside what is counted; the kinds that say something else stay out. */
    private static final Map<FigureUnit, List<FigureKind>> KINDS = Map.of(
            FigureUnit.PERSONS, List.of(FigureKind.ALLEGED_KILLED, FigureKind.KILLED_REPORTED, FigureKind.REPORTED_MISSING,
                    FigureKind.REPORTED_BURIED, FigureKind.FORENSIC_ESTIMATE_IN_SITU, FigureKind.VICTIMS_RECOVERED, FigureKind.MNI,
                    FigureKind.DNA_UNIQUE_PROFILES, FigureKind.MATCHED, FigureKind.IDENTIFIED_PERSONS, FigureKind.HANDED_OVER),
            FigureUnit.SETS, List.of(FigureKind.REPORTED_BURIED, FigureKind.FORENSIC_ESTIMATE_IN_SITU, FigureKind.CASES_EXHUMED,
                    FigureKind.COMPLETE_BODIES, FigureKind.BODY_PARTS, FigureKind.MATCHED, FigureKind.HANDED_OVER));
    /** What is reported of exactly what is counted here. */
    private static final Map<FigureUnit, FigureKind> SAME = Map.of(FigureUnit.PERSONS, FigureKind.IDENTIFIED_PERSONS, FigureUnit.SETS,
            FigureKind.CASES_EXHUMED);

    @Inject
    private ReportingService reporting;
    @Inject
    private LedgerTexts ledger;
    @Inject
    private Amounts amounts;
    @Inject
    private Dates dates;
    @Inject
    private Texts text;

    private final Map<Object, Reconciliation> made = new HashMap<>();

    /** At one site. */
    public Reconciliation ofSite(FigureBoard board, SiteId site) {
        return made.computeIfAbsent(board.subject(), subject -> make(board, Set.of(site)));
    }

    /** Of an incident: counted at the sites linked to it. */
    public Reconciliation ofSites(FigureBoard board, List<LinkedSite> sites) {
        return made.computeIfAbsent(board.subject(), subject -> make(board, sites.stream().map(linked -> linked.site().id()).toList()));
    }

    private Reconciliation make(FigureBoard board, Collection<SiteId> sites) {
        return new Reconciliation(axes(board, reporting.overTime(sites, false), false), axes(board, reporting.overTime(sites, true), true));
    }

    private List<UnitAxis> axes(FigureBoard board, CountsOverTime counted, boolean invented) {
        return Stream.of(FigureUnit.PERSONS, FigureUnit.SETS).map(unit -> axis(unit, reported(board, unit, invented), counted))
                .flatMap(Optional::stream).toList();
    }

    private static List<FigureView> reported(FigureBoard board, FigureUnit unit, boolean invented) {
        return board.axes().stream().filter(axis -> axis.unit() == unit).flatMap(axis -> axis.groups().stream())
                .filter(group -> KINDS.get(unit).contains(group.kind())).flatMap(group -> group.figures().stream())
                .filter(figure -> figure.invented() == invented && figure.supersededBy() == null).toList();
    }

    private Optional<UnitAxis> axis(FigureUnit unit, List<FigureView> reported, CountsOverTime counted) {
        List<Counted> here = unit == FigureUnit.PERSONS
                ? List.of(new Counted("identified", counted.now().identified()), new Counted("returned", counted.now().returned()))
                : List.of(new Counted("sets", counted.now().sets()), new Counted("complete", counted.now().completeBodies()));
        if (reported.isEmpty() && here.stream().allMatch(one -> one.number() == 0)) {
            return Optional.empty();
        }
        List<FigureView> latest = KINDS.get(unit).stream().flatMap(kind -> reported.stream().filter(figure -> figure.kind() == kind)
                .max(Comparator.comparing(figure -> day(figure).map(PartialDate::earliest).orElse(java.time.LocalDate.MIN))).stream())
                .toList();
        double top = Math.max(1, Stream.concat(here.stream().map(one -> (double) one.number()),
                latest.stream().map(figure -> most(figure.quantity()))).mapToDouble(one -> one).max().orElse(1));
        List<Bar> bars = new ArrayList<>();
        here.forEach(one -> bars.add(new Bar(text.get("reporting.reconcile." + one.what()), amounts.counted(one.number(), unit), null, "",
                permille(one.number(), top), permille(one.number(), top))));
        latest.forEach(figure -> bars.add(bar(figure, top)));
        return Optional.of(new UnitAxis(unit, bars, TimeChart.of(rows(unit, reported, counted))));
    }

    private Bar bar(FigureView figure, double top) {
        return new Bar(text.value(figure.kind()), ledger.amount(figure.quantity()), figure.ref(),
                day(figure).map(dates::partial).orElse(""), permille(most(figure.quantity()), top),
                permille(figure.quantity().least().doubleValue(), top));
    }

    private List<TimeChart.Row> rows(FigureUnit unit, List<FigureView> reported, CountsOverTime counted) {
        List<TimeChart.Row> rows = new ArrayList<>();
        String label = text.get("reporting.reconcile." + (unit == FigureUnit.PERSONS ? "identified" : "sets"));
        int sum = 0;
        for (CountedOn one : unit == FigureUnit.PERSONS ? counted.persons() : counted.sets()) {
            sum += one.number();
            rows.add(new TimeChart.Row(one.on(), sum, label, null));
        }
        reported.stream().filter(figure -> figure.kind() == SAME.get(unit) && day(figure).isPresent())
                .forEach(figure -> rows.add(new TimeChart.Row(day(figure).get(), standing(figure.quantity()), text.value(figure.kind()),
                        figure.ref())));
        return rows;
    }

    private static Optional<PartialDate> day(FigureView figure) {
        return Optional.ofNullable(figure.asOf() == null ? figure.publishedOn() : figure.asOf());
    }

    private static int standing(Quantity quantity) {
        return quantity.standing().intValue();
    }

    private static double most(Quantity quantity) {
        BigDecimal most = quantity.most();
        return (most == null ? quantity.standing() : most).doubleValue();
    }

    private static int permille(double number, double top) {
        return (int) Math.round(number * WHOLE / top);
    }

    /** A number counted here, and the key of what it says. */
    private record Counted(String what, int number) {
    }
}
