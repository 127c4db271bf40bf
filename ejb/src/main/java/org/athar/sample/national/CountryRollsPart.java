package org.athar.sample.national;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.athar.incident.RollService;
import org.athar.incident.command.RecordRollEntryCommand;
import org.athar.incident.kind.RollFate;
import org.athar.incident.kind.RollScript;
import org.athar.kernel.PartialDate;
import org.athar.sample.SourceStep;
import org.athar.sample.country.Chance;
import org.athar.sample.country.Country;
import org.athar.sample.country.Event;
import org.athar.sample.country.Missing;
import org.athar.sample.country.Spelling;

/** The rolls of the prisons: some of the missing stand on them, as a clerk wrote them down, and some who came out again. */
@ApplicationScoped
public class CountryRollsPart implements CountryPart {

    static final String NAME = "rolls";
    private static final int AT_ONCE = 500;
    private static final int ON_THE_ROLL = 35;

    @Inject
    private RollService rolls;

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
        return 2;
    }

    @Override
    public int pieces(Country country) {
        return CountryPart.piecesOf(country.size().persons(), AT_ONCE);
    }

    @Override
    public List<String> load(Country country, int piece, CountryDesk desk) throws Exception {
        List<Missing> listed = IntStream.range(piece * AT_ONCE, Math.min(country.size().persons(), (piece + 1) * AT_ONCE))
                .filter(i -> country.chance("roll", i).percent(ON_THE_ROLL)).mapToObj(country::person)
                .filter(one -> one.event().prison()).toList();
        List<String> made = new ArrayList<>();
        if (!listed.isEmpty()) {
            desk.as(SourceStep.RECORDER, "rolls copied", () -> listed.forEach(one -> made.add(rolls.record(entry(country, one, desk.made()))
                    .required().ref())));
        }
        return made;
    }

    private static RecordRollEntryCommand entry(Country country, Missing one, CountryMade made) {
        Chance chance = country.chance("entry", one.index());
        Event event = one.event();
        RollFate fate = one.fate() == Missing.Fate.ALIVE ? RollFate.RELEASED
                : chance.pick(RollFate.UNKNOWN, RollFate.UNKNOWN, RollFate.KILLED_ALLEGED, RollFate.TRANSFERRED);
        return new RecordRollEntryCommand(CountryEventsPart.prison(made, event), Integer.toString(1_000 + one.index()),
                Spelling.ARABIC.full(one.names().subList(0, chance.from(2, 4))), RollScript.ARABIC, "ar",
                PartialDate.of(one.lastSeen().minusDays(chance.from(0, 400))), null, "Block %d".formatted(chance.from(1, 6)), null,
                PartialDate.of(one.lastSeen()), fate, CountryEventsPart.source(made, event, 2), null, "invented · مختلق", true);
    }
}
