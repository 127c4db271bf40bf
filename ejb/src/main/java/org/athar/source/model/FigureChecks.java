package org.athar.source.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.athar.source.figure.FigureCheck;
import org.athar.source.figure.FigureKind;
import org.athar.source.figure.FigureUnit;
import org.athar.source.figure.Quantifier;

/** The checks of rules E2 and E3 over the figures about one subject. They warn; whoever reads decides. */
public final class FigureChecks {

    private final List<Figure> figures;
    private final List<FigureWarning> found = new ArrayList<>();

    private FigureChecks(Collection<Figure> figures) {
        this.figures = List.copyOf(figures);
    }

    /** All warnings about these figures, wholes and sub-totals alike, none of them superseded. */
    public static List<FigureWarning> of(Collection<Figure> figures) {
        FigureChecks checks = new FigureChecks(figures);
        checks.identifiedAgainstIndividuals();
        checks.figures.forEach(checks::completeAndParts);
        checks.figures.forEach(checks::subtotals);
        checks.figures.forEach(checks::handedOver);
        checks.figures.forEach(checks::enumeration);
        return List.copyOf(checks.found);
    }

    private void identifiedAgainstIndividuals() {
        Optional<Figure> identified = all(FigureKind.IDENTIFIED_PERSONS).max(Comparator.comparing(figure -> figure.quantity().least()));
        if (identified.isEmpty()) {
            return;
        }
        List<Figure> individuals = figures.stream().filter(this::isWholeCount)
                .filter(figure -> figure.kind() == FigureKind.MNI || figure.kind() == FigureKind.DNA_UNIQUE_PROFILES).toList();
        BigDecimal persons = identified.get().quantity().least();
        if (individuals.isEmpty()) {
            warn(FigureCheck.INDIVIDUALS_UNKNOWN, List.of(identified.get()), persons);
            return;
        }
        boolean open = individuals.stream().anyMatch(figure -> figure.quantity().most() == null);
        individuals.stream().filter(figure -> !open).max(Comparator.comparing(figure -> figure.quantity().most()))
                .filter(most -> persons.compareTo(most.quantity().most()) > 0)
                .ifPresent(most -> warn(FigureCheck.IDENTIFIED_ABOVE_INDIVIDUALS, List.of(identified.get(), most), persons,
                        most.quantity().most()));
    }

    private void completeAndParts(Figure cases) {
        if (cases.kind() != FigureKind.CASES_EXHUMED || cases.quantity().quantifier() != Quantifier.EXACTLY) {
            return;
        }
        Optional<Figure> complete = companion(cases, FigureKind.COMPLETE_BODIES);
        Optional<Figure> parts = companion(cases, FigureKind.BODY_PARTS);
        if (complete.isPresent() && parts.isPresent()) {
            BigDecimal sum = complete.get().quantity().best().add(parts.get().quantity().best());
            if (sum.compareTo(cases.quantity().best()) != 0) {
                warn(FigureCheck.PARTS_DO_NOT_ADD_UP, List.of(cases, complete.get(), parts.get()), sum, cases.quantity().best());
            }
        }
    }

    /** The exact figure of a kind that the same source gives beside the cases: as a sub-total, or apart for the same date. */
    private Optional<Figure> companion(Figure cases, FigureKind kind) {
        return figures.stream().filter(figure -> figure.kind() == kind && figure.quantity().quantifier() == Quantifier.EXACTLY)
                .filter(figure -> figure.partOf() != null ? figure.partOf().id().equals(cases.id())
                        : figure.source().equals(cases.source()) && figure.asOf() != null && figure.asOf().equals(cases.asOf()))
                .findFirst();
    }

    private void subtotals(Figure whole) {
        List<Figure> parts = whole.parts().stream()
                .filter(part -> part.kind() == whole.kind() && part.quantity().unit() == whole.quantity().unit()).toList();
        BigDecimal sum = parts.stream().map(part -> part.quantity().least()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = whole.quantity().most();
        if (most != null && sum.compareTo(most) > 0) {
            List<Figure> concerned = new ArrayList<>(parts);
            concerned.add(0, whole);
            warn(FigureCheck.SUBTOTALS_ABOVE_WHOLE, concerned, sum, most);
        }
    }

    private void handedOver(Figure handed) {
        if (handed.kind() != FigureKind.HANDED_OVER) {
            return;
        }
        figures.stream().filter(this::isWholeCount)
                .filter(figure -> figure.kind() == FigureKind.MATCHED
                        || figure.kind() == FigureKind.IDENTIFIED_PERSONS && handed.quantity().unit() == FigureUnit.PERSONS)
                .filter(figure -> figure.quantity().unit() == handed.quantity().unit() && figure.quantity().most() != null)
                .filter(figure -> FigureComparison.isNotBefore(figure.asOf(), handed.asOf()))
                .filter(figure -> handed.quantity().least().compareTo(figure.quantity().most()) > 0)
                .findFirst().ifPresent(figure -> warn(FigureCheck.HANDED_OVER_ABOVE_MATCHED, List.of(handed, figure),
                        handed.quantity().least(), figure.quantity().most()));
    }

    private void enumeration(Figure figure) {
        boolean exact = figure.quantity().quantifier() == Quantifier.EXACTLY || figure.quantity().quantifier() == Quantifier.ABOUT;
        if (exact && figure.method() != null && figure.method().isEnumeration()
                && FigureComparison.isBoundedByCounting(figure.kind())) {
            warn(FigureCheck.ENUMERATION_IS_A_MINIMUM, List.of(figure));
        }
    }

    private java.util.stream.Stream<Figure> all(FigureKind kind) {
        return figures.stream().filter(figure -> figure.kind() == kind).filter(this::isWholeCount);
    }

    private boolean isWholeCount(Figure figure) {
        return figure.counted() == null && (figure.partOf() == null || figure.partOf().kind() != figure.kind());
    }

    private void warn(FigureCheck check, List<Figure> concerned, BigDecimal... numbers) {
        found.add(new FigureWarning(check, concerned.stream().map(Figure::id).toList(), List.of(numbers)));
    }
}
