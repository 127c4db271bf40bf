package org.athar.sample.country;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.athar.engine.protocol.Stage;
import org.athar.kernel.LocalizedText;
import org.athar.sample.country.Missing.Fate;
import org.junit.jupiter.api.Test;

/** Somebody who has an invented country told. */
class TellerOfACountryTest {

    private static final CountrySize SIZE = CountrySize.ofPersons(2_000, 11);
    private final Country country = new Country(SIZE, districts());

    static List<Area> districts() {
        return IntStream.rangeClosed(1, 18).boxed().flatMap(governorate -> IntStream.rangeClosed(1, 3).mapToObj(district -> new Area(
                "IQG%02dQ%02d".formatted(governorate, district), "IQG%02d".formatted(governorate),
                new LocalizedText("District " + governorate + "." + district, "قضاء", "قەزا"), 33 + district, 43 + governorate / 10.0)))
                .toList();
    }

    @Test
    void theSameSeedGivesTheSameCountryAndAnotherSeedAnother() {
        Country again = new Country(SIZE, districts());
        Country other = new Country(CountrySize.ofPersons(2_000, 12), districts());
        assertEquals(country.events(), again.events());
        assertEquals(country.graves(), again.graves());
        assertEquals(country.staff().all(), again.staff().all());
        assertEquals(people(country), people(again));
        assertEquals(cases(country), cases(again));
        assertNotEquals(people(country), people(other));
    }

    private static List<Missing> people(Country of) {
        return IntStream.range(0, SIZE.persons()).mapToObj(of::person).toList();
    }

    private static List<CaseCourse> cases(Country of) {
        return IntStream.range(0, SIZE.cases()).mapToObj(of::course).toList();
    }

    @Test
    void aPersonIsBornBeforeGoingMissingIsReportedAfterwardsAndLooksLikeTheFamily() {
        for (Missing one : people(country)) {
            long age = one.birth().until(one.lastSeen()).getYears();
            assertTrue(age >= 14 && age <= 60, () -> one + " is " + age);
            assertTrue(one.lastSeen().isBefore(one.reported()));
            assertTrue(one.verified() == null || one.verified().isAfter(one.reported()));
            assertFalse(one.reported().isAfter(Country.TOLD_UNTIL));
            assertEquals(5, one.names().size());
            assertTrue(one.relatives().get(0).living(), "whoever reports is alive");
            one.relatives().stream().filter(kin -> kin.kinship().equals("MOTHER"))
                    .forEach(kin -> assertTrue(kin.birth() + 14 < one.birth().getYear()));
            one.relatives().stream().filter(kin -> kin.kinship().equals("SON"))
                    .forEach(kin -> assertTrue(kin.birth() > one.birth().getYear() + 16));
        }
    }

    @Test
    void aPersonReportedTwiceIsTheSameInAnotherSpelling() {
        List<Missing> twice = people(country).stream().filter(one -> one.fate() == Fate.DUPLICATE).toList();
        assertFalse(twice.isEmpty());
        for (Missing one : twice) {
            Missing first = country.person(one.sameAs());
            assertEquals(first.names(), one.names());
            assertNotEquals(Spelling.VARIANT.full(first.names()), Spelling.LATIN.full(first.names()));
            assertEquals(one.index() - 1, first.index());
        }
    }

    @Test
    void casesStandAtEveryStageAndTheirDaysAreInOrder() {
        Set<Stage> met = cases(country).stream().map(CaseCourse::end).collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
        assertEquals(EnumSet.complementOf(EnumSet.of(Stage.NOT_OPENED)), met);
        Set<Integer> persons = new HashSet<>();
        for (CaseCourse one : cases(country)) {
            FoundSet set = country.set(one.set());
            Missing person = country.person(one.person());
            assertTrue(persons.add(one.person()), "nobody is sought in two cases");
            assertEquals(set.grave().event(), person.event());
            assertEquals(Fate.SOUGHT, person.fate());
            assertTrue(one.opened().isAfter(set.found().toLocalDate()) && one.opened().isAfter(person.verified()));
            assertFalse(one.day(16).isAfter(Country.TOLD_UNTIL), one::toString);
            assertTrue(!CaseCourse.needsData(one.end()) || set.reviewed() != null && set.reviewed().isBefore(one.opened()));
        }
    }

    @Test
    void everySetIsFromAGraveThatWasOpenedBeforeItWasFound() {
        int counted = 0;
        for (Grave grave : country.graves()) {
            counted += grave.sets();
            assertTrue(grave.sets() == 0 || grave.opened() != null);
            assertFalse(grave.reported().isBefore(LocalDate.of(2003, 5, 1)));
        }
        assertEquals(SIZE.remains(), counted);
        IntStream.range(0, SIZE.remains()).mapToObj(country::set).forEach(set -> {
            assertFalse(set.found().toLocalDate().isBefore(set.grave().opened()));
            assertFalse(set.found().toLocalDate().isAfter(set.grave().ended()));
            assertTrue(set.examined() == null || set.examined().isAfter(set.found().toLocalDate()));
        });
    }

    @Test
    void theStaffSignInUnderNamesOfTheirOwn() {
        List<Worker> all = country.staff().all();
        assertEquals(all.size(), all.stream().map(Worker::username).distinct().count());
        all.forEach(one -> assertTrue(one.username().matches("[a-z0-9][a-z0-9._-]{1,62}"), one.username()));
    }

    @Test
    void aCountryThatCannotBeIsToldSo() {
        assertTrue(SIZE.isPossible());
        assertTrue(new CountrySize(100_000, 30_000, 20_000, 300, 1).isPossible());
        assertFalse(new CountrySize(100, 30, 20, 12, 1).isPossible());
        assertFalse(new CountrySize(1_000, 300, 301, 12, 1).isPossible());
        assertFalse(new CountrySize(1_000, 1_001, 300, 12, 1).isPossible());
    }
}
