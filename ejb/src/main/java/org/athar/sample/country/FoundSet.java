package org.athar.sample.country;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One invented set of remains.
 *
 * @param index      its place among the sets
 * @param grave      from which grave
 * @param found      when it was taken up
 * @param context    exact place in the grave
 * @param kind       what it consists of, a word of the code list
 * @param complete   how much of a body, per cent
 * @param examined   when it was examined; null if not yet
 * @param reviewed   when that was reviewed; null if not yet
 * @param fromStore  whether it was found in a store with no record of its recovery
 */
public record FoundSet(int index, Grave grave, LocalDateTime found, String context, String kind, int complete, LocalDate examined,
        LocalDate reviewed, boolean fromStore) {

    static FoundSet tell(Country country, int index) {
        Grave grave = country.graveOf(index);
        Chance chance = country.chance("set", index);
        LocalDate day = chance.day(grave.opened(), grave.ended());
        int drawn = chance.below(100);
        String kind = drawn < 46 ? "COMPLETE_BODY" : drawn < 80 ? "INCOMPLETE_BODY" : drawn < 92 ? "BODY_PART" : "COMMINGLED_GROUP";
        int complete = switch (kind) {
            case "COMPLETE_BODY" -> 100;
            case "INCOMPLETE_BODY" -> chance.from(35, 84);
            default -> chance.from(4, 34);
        };
        boolean examined = country.hasCaseWithData(index) || chance.percent(55);
        LocalDate on = day.plusDays(chance.from(20, 300));
        boolean reviewed = country.hasCaseWithData(index) || chance.percent(80);
        String context = "Trench %d, grid %c%d, unit %d".formatted(chance.from(1, 4), 'A' + chance.below(8), chance.from(1, 12),
                100 + chance.below(900));
        return new FoundSet(index, grave, day.atTime(chance.from(8, 14), chance.below(60)), context, kind, complete,
                examined ? on : null, examined && reviewed ? on.plusDays(chance.from(3, 40)) : null,
                chance.percent(3) && !country.hasCaseWithData(index));
    }
}
