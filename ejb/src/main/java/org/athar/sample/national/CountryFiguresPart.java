package org.athar.sample.national;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.athar.kernel.PartialDate;
import org.athar.sample.SourceStep;
import org.athar.sample.country.Chance;
import org.athar.sample.country.Country;
import org.athar.sample.country.Event;
import org.athar.sample.country.Grave;
import org.athar.source.FigureService;
import org.athar.source.command.FigureLine;
import org.athar.source.command.RecordFigureCommand;
import org.athar.source.figure.FigureKind;
import org.athar.source.figure.FigureMethod;
import org.athar.source.figure.FigureUnit;
import org.athar.source.figure.Quantity;
import org.athar.source.subject.LedgerSubject;

/** How many are said to be missing, killed and buried: each source has its own figure, and many contradict one another. */
@ApplicationScoped
public class CountryFiguresPart implements CountryPart {

    static final String NAME = "figures";

    @Inject
    private FigureService figures;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public int lane() {
        return 0;
    }

    @Override
    public int pieces(Country country) {
        return 1;
    }

    @Override
    public List<String> load(Country country, int piece, CountryDesk desk) throws Exception {
        List<RecordFigureCommand> told = new ArrayList<>();
        country.events().forEach(event -> told.addAll(ofEvent(country, event, desk.made())));
        for (int i = 0; i < country.graves().size(); i++) {
            told.addAll(ofGrave(country, country.graves().get(i), i, desk.made()));
        }
        List<String> made = new ArrayList<>();
        desk.as(SourceStep.RECORDER, "figures", () -> told.forEach(one -> made.add(figures.record(one).required().ref())));
        return made;
    }

    private static List<RecordFigureCommand> ofEvent(Country country, Event event, CountryMade made) {
        Chance chance = country.chance("figure", event.index());
        LedgerSubject subject = LedgerSubject.incident(CountryEventsPart.incident(made, event).value());
        int known = event.persons();
        return List.of(
                figure(made, event, 0, subject, FigureKind.REPORTED_MISSING, Quantity.atLeast(known, FigureUnit.PERSONS),
                        FigureMethod.LIST),
                figure(made, event, 1, subject, FigureKind.ALLEGED_KILLED, Quantity.about(known * chance.from(110, 180) / 100,
                        FigureUnit.PERSONS), FigureMethod.WITNESS),
                figure(made, event, 2, subject, FigureKind.ALLEGED_KILLED, Quantity.exactly(known * chance.from(30, 80) / 100 + 1,
                        FigureUnit.PERSONS), FigureMethod.DOCUMENT));
    }

    private static List<RecordFigureCommand> ofGrave(Country country, Grave grave, int place, CountryMade made) {
        Chance chance = country.chance("count", grave.index());
        Event event = grave.event();
        LedgerSubject subject = LedgerSubject.site(made.id(CountryGravesPart.NAME, 0, place));
        int guess = Math.max(4, grave.sets());
        List<RecordFigureCommand> told = new ArrayList<>(List.of(
                figure(made, event, 0, subject, FigureKind.REPORTED_BURIED, Quantity.about(guess * chance.from(120, 260) / 100,
                        FigureUnit.PERSONS), FigureMethod.WITNESS),
                figure(made, event, 1, subject, FigureKind.REPORTED_BURIED, Quantity.between(guess * 40L / 100, guess * 90L / 100,
                        FigureUnit.PERSONS), FigureMethod.WITNESS)));
        if (grave.opened() != null) {
            told.add(figure(made, event, 2, subject, FigureKind.CASES_EXHUMED, Quantity.exactly(grave.sets(), FigureUnit.SETS),
                    FigureMethod.COUNT));
            told.add(figure(made, event, 2, subject, FigureKind.MNI, Quantity.exactly(Math.max(1, grave.sets() * chance.from(70, 98) / 100),
                    FigureUnit.PERSONS), FigureMethod.MNI));
        }
        return told;
    }

    private static RecordFigureCommand figure(CountryMade made, Event event, int source, LedgerSubject subject, FigureKind kind,
            Quantity quantity, FigureMethod method) {
        PartialDate on = PartialDate.of(event.until().plusDays(200 + 600L * source));
        return new RecordFigureCommand(subject, CountryEventsPart.source(made, event, source), null, FigureLine.of(kind, quantity),
                List.of(), on, on, null, null, method, false, null, "invented · مختلق", true);
    }
}
