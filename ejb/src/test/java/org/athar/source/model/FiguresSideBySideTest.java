package org.athar.source.model;

import static org.athar.source.figure.FigureUnit.METRES;
import static org.athar.source.figure.FigureUnit.PERSONS;
import static org.athar.source.figure.FigureUnit.SETS;
import static org.athar.source.model.LedgerFixture.figure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.athar.source.FigureId;
import org.athar.source.figure.FigureKind;
import org.athar.source.figure.Quantity;
import org.athar.source.subject.LedgerSubject;
import org.junit.jupiter.api.Test;

class FiguresSideBySideTest {

    private static void contradict(boolean expected, LedgerFixture one, LedgerFixture other) {
        Figure first = one.made();
        Figure second = other.made();
        assertEquals(expected, FigureComparison.contradict(first, second));
        assertEquals(expected, FigureComparison.contradict(second, first), "contradiction goes both ways");
    }

    private static LedgerFixture killed(Quantity quantity) {
        return figure(FigureKind.ALLEGED_KILLED, quantity);
    }

    @Test
    void contradictWhereTheirRangesDoNotMeet() {
        contradict(true, killed(Quantity.atMost(670, PERSONS)), killed(Quantity.atLeast(1000, PERSONS)));
        contradict(true, killed(Quantity.exactly(615, PERSONS)), killed(Quantity.about(1000, PERSONS)));
        contradict(true, killed(Quantity.about(500, PERSONS)), killed(Quantity.about(600, PERSONS)));
    }

    @Test
    void agreeWhereTheirRangesMeet() {
        contradict(false, killed(Quantity.atMost(670, PERSONS)), killed(Quantity.about(600, PERSONS)));
        contradict(false, killed(Quantity.exactly(615, PERSONS)), killed(Quantity.about(600, PERSONS)));
        contradict(false, killed(Quantity.atLeast(600, PERSONS)), killed(Quantity.atLeast(1000, PERSONS)));
        contradict(false, killed(Quantity.between(30, 40, PERSONS)), killed(Quantity.exactly(40, PERSONS)));
    }

    @Test
    void areNeverComparedAcrossKindsUnitsSubjectsOrWhatIsCounted() {
        contradict(false, killed(Quantity.exactly(600, PERSONS)), figure(FigureKind.TAKEN_AWAY, Quantity.exactly(1500, PERSONS)));
        contradict(false, figure(FigureKind.REPORTED_BURIED, Quantity.exactly(600, PERSONS)),
                figure(FigureKind.REPORTED_BURIED, Quantity.exactly(470, SETS)));
        contradict(false, killed(Quantity.exactly(600, PERSONS)),
                killed(Quantity.exactly(1, PERSONS)).about(LedgerSubject.incident(new UUID(0, 9))));
        contradict(false, figure(FigureKind.DEATHS, Quantity.atLeast(570, PERSONS)).counting("regime forces and allies"),
                figure(FigureKind.DEATHS, Quantity.about(212, PERSONS)).counting("ISIS members"));
        contradict(false, killed(Quantity.exactly(600, PERSONS)), killed(Quantity.exactly(2, PERSONS)).counting("Russians"));
        contradict(true, figure(FigureKind.MEASURE, Quantity.exactly(10, METRES)).counting("depth  of the trench"),
                figure(FigureKind.MEASURE, Quantity.exactly(20, METRES)).counting("Depth of the trench"));
    }

    @Test
    void ofOneEventAreComparedWhateverTheirDates() {
        contradict(true, killed(Quantity.exactly(600, PERSONS)).asOf("2014-06-10"), killed(Quantity.exactly(900, PERSONS)).asOf("2021"));
    }

    @Test
    void ofWhatGoesUpAndDownAreComparedAtOverlappingDatesOnly() {
        contradict(true, figure(FigureKind.POPULATION_PRESENT, Quantity.exactly(1500, PERSONS)).asOf("2014-06-10"),
                figure(FigureKind.POPULATION_PRESENT, Quantity.exactly(900, PERSONS)).asOf("2014-06"));
        contradict(false, figure(FigureKind.POPULATION_PRESENT, Quantity.exactly(1500, PERSONS)).asOf("2014-06-10"),
                figure(FigureKind.POPULATION_PRESENT, Quantity.exactly(900, PERSONS)).asOf("2013"));
        contradict(true, figure(FigureKind.POPULATION_PRESENT, Quantity.exactly(1500, PERSONS)),
                figure(FigureKind.POPULATION_PRESENT, Quantity.exactly(900, PERSONS)).asOf("2013"));
    }

    @Test
    void ofWhatOnlyGrowsMayGrowButNotShrink() {
        LedgerFixture early = figure(FigureKind.IDENTIFIED_PERSONS, Quantity.exactly(78, PERSONS)).asOf("2023-05-16");
        LedgerFixture late = figure(FigureKind.IDENTIFIED_PERSONS, Quantity.exactly(171, PERSONS)).asOf("2025-07-26");
        contradict(false, early, late);
        contradict(true, early, figure(FigureKind.IDENTIFIED_PERSONS, Quantity.exactly(60, PERSONS)).asOf("2025-07-26"));
        contradict(true, late, figure(FigureKind.IDENTIFIED_PERSONS, Quantity.exactly(170, PERSONS)).asOf("2025-07-26"));
        contradict(false, late, figure(FigureKind.IDENTIFIED_PERSONS, Quantity.exactly(151, PERSONS)).asOf("2023-05/2025-07"));
        contradict(false, late, figure(FigureKind.IDENTIFIED_PERSONS, Quantity.exactly(5, PERSONS)));
    }

    @Test
    void overDifferentPeriodsAreNotCompared() {
        contradict(false, figure(FigureKind.DEATHS, Quantity.exactly(570, PERSONS)).since("2019-03"),
                figure(FigureKind.DEATHS, Quantity.exactly(100, PERSONS)).since("2020-01"));
        contradict(true, figure(FigureKind.DEATHS, Quantity.exactly(570, PERSONS)).since("2019-03"),
                figure(FigureKind.DEATHS, Quantity.exactly(100, PERSONS)).since("2019-03"));
    }

    @Test
    void ofOneWholeNeverContradictEachOther() {
        Figure whole = figure(FigureKind.DEATHS, Quantity.atLeast(570, PERSONS)).including(FigureKind.DEATHS, Quantity.exactly(2, PERSONS),
                null).including(FigureKind.DEATHS, Quantity.atLeast(127, PERSONS), null).made();
        assertFalse(FigureComparison.contradict(whole, whole.parts().get(0)));
        assertFalse(FigureComparison.contradict(whole.parts().get(0), whole.parts().get(1)));
    }

    @Test
    void nameAllTheOthersThatTheyDifferFrom() {
        Figure few = killed(Quantity.exactly(615, PERSONS)).made();
        Figure upTo = killed(Quantity.atMost(670, PERSONS)).made();
        Figure many = killed(Quantity.atLeast(1000, PERSONS)).made();
        Map<FigureId, List<FigureId>> found = FigureComparison.contradictions(List.of(few, upTo, many));
        assertEquals(List.of(few.id(), upTo.id()), found.get(many.id()));
        assertEquals(List.of(many.id()), found.get(few.id()));
        assertTrue(FigureComparison.contradictions(List.of(few, upTo)).isEmpty());
    }
}
