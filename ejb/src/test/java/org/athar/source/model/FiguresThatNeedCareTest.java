package org.athar.source.model;

import static org.athar.source.figure.FigureUnit.PARTS;
import static org.athar.source.figure.FigureUnit.PERSONS;
import static org.athar.source.figure.FigureUnit.SETS;
import static org.athar.source.model.LedgerFixture.figure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.athar.source.SourceId;
import org.athar.source.figure.FigureCheck;
import org.athar.source.figure.FigureKind;
import org.athar.source.figure.FigureMethod;
import org.athar.source.figure.Quantity;
import org.junit.jupiter.api.Test;

class FiguresThatNeedCareTest {

    private static List<FigureWarning> warningsOf(LedgerFixture... figures) {
        List<Figure> all = new ArrayList<>();
        for (LedgerFixture each : figures) {
            Figure made = each.made();
            all.add(made);
            all.addAll(made.parts());
        }
        return FigureChecks.of(all);
    }

    private static List<FigureCheck> checksOf(LedgerFixture... figures) {
        return warningsOf(figures).stream().map(FigureWarning::check).toList();
    }

    private static LedgerFixture identified(long number) {
        return figure(FigureKind.IDENTIFIED_PERSONS, Quantity.exactly(number, PERSONS)).asOf("2025-12-25");
    }

    private static LedgerFixture exhumed(long cases, long complete, long parts) {
        return figure(FigureKind.CASES_EXHUMED, Quantity.exactly(cases, SETS)).asOf("2023-05-14")
                .including(FigureKind.COMPLETE_BODIES, Quantity.exactly(complete, SETS), null)
                .including(FigureKind.BODY_PARTS, Quantity.exactly(parts, PARTS), null);
    }

    @Test
    void areThoseWithMorePersonsIdentifiedThanIndividuals() {
        assertEquals(List.of(FigureCheck.IDENTIFIED_ABOVE_INDIVIDUALS),
                checksOf(identified(241), figure(FigureKind.MNI, Quantity.exactly(200, PERSONS))));
        assertTrue(checksOf(identified(241), figure(FigureKind.MNI, Quantity.exactly(200, PERSONS)),
                figure(FigureKind.DNA_UNIQUE_PROFILES, Quantity.exactly(300, PERSONS))).isEmpty(), "told apart by DNA is enough");
        assertTrue(checksOf(identified(241), figure(FigureKind.MNI, Quantity.atLeast(200, PERSONS))).isEmpty(), "open upwards");
    }

    @Test
    void areThoseWhereNobodySaidHowManyIndividualsThereAre() {
        List<FigureWarning> found = warningsOf(identified(78), identified(241));
        assertEquals(List.of(FigureCheck.INDIVIDUALS_UNKNOWN), found.stream().map(FigureWarning::check).toList());
        assertEquals(List.of(new BigDecimal(241)), found.get(0).numbers());
    }

    @Test
    void areCompleteBodiesAndPartsThatAreNotTogetherTheCases() {
        assertTrue(checksOf(exhumed(605, 204, 401)).isEmpty());
        List<FigureWarning> found = warningsOf(exhumed(605, 204, 400));
        assertEquals(FigureCheck.PARTS_DO_NOT_ADD_UP, found.get(0).check());
        assertEquals(List.of(new BigDecimal(604), new BigDecimal(605)), found.get(0).numbers());
    }

    @Test
    void areSuchPartsToldApartByTheSameSourceForTheSameDate() {
        LedgerFixture cases = figure(FigureKind.CASES_EXHUMED, Quantity.exactly(10, SETS)).asOf("2023");
        LedgerFixture complete = figure(FigureKind.COMPLETE_BODIES, Quantity.exactly(4, SETS)).asOf("2023");
        assertEquals(List.of(FigureCheck.PARTS_DO_NOT_ADD_UP),
                checksOf(cases, complete, figure(FigureKind.BODY_PARTS, Quantity.exactly(5, PARTS)).asOf("2023")));
        assertTrue(checksOf(cases, complete, figure(FigureKind.BODY_PARTS, Quantity.exactly(5, PARTS)).asOf("2024")).isEmpty());
        assertTrue(checksOf(cases, complete, figure(FigureKind.BODY_PARTS, Quantity.exactly(5, PARTS)).asOf("2023")
                .saidBy(new SourceId(new UUID(0, 77)))).isEmpty());
    }

    @Test
    void areSubtotalsAboveTheirWhole() {
        assertTrue(checksOf(figure(FigureKind.DEATHS, Quantity.exactly(570, PERSONS))
                .including(FigureKind.DEATHS, Quantity.exactly(2, PERSONS), "Russians")).isEmpty());
        assertEquals(List.of(FigureCheck.SUBTOTALS_ABOVE_WHOLE), checksOf(figure(FigureKind.DEATHS, Quantity.exactly(100, PERSONS))
                .including(FigureKind.DEATHS, Quantity.exactly(2, PERSONS), "Russians")
                .including(FigureKind.DEATHS, Quantity.atLeast(127, PERSONS), "militiamen")));
        assertTrue(checksOf(figure(FigureKind.DEATHS, Quantity.atLeast(100, PERSONS))
                .including(FigureKind.DEATHS, Quantity.atLeast(127, PERSONS), "militiamen")).isEmpty(), "open upwards");
    }

    @Test
    void areMoreHandedOverThanMatchedByThen() {
        LedgerFixture handed = figure(FigureKind.HANDED_OVER, Quantity.exactly(200, PERSONS)).asOf("2025");
        assertEquals(List.of(FigureCheck.HANDED_OVER_ABOVE_MATCHED),
                checksOf(handed, figure(FigureKind.MATCHED, Quantity.exactly(151, PERSONS)).asOf("2025")));
        assertTrue(checksOf(handed, figure(FigureKind.MATCHED, Quantity.exactly(151, PERSONS)).asOf("2023")).isEmpty(), "matched earlier");
        assertTrue(checksOf(handed, figure(FigureKind.MATCHED, Quantity.exactly(151, SETS)).asOf("2025")).isEmpty(), "another unit");
    }

    @Test
    void areCountsThatAreALowerBound() {
        assertEquals(List.of(FigureCheck.ENUMERATION_IS_A_MINIMUM),
                checksOf(figure(FigureKind.ALLEGED_KILLED, Quantity.exactly(615, PERSONS)).by(FigureMethod.LIST)));
        assertTrue(checksOf(figure(FigureKind.ALLEGED_KILLED, Quantity.atLeast(615, PERSONS)).by(FigureMethod.LIST)).isEmpty());
        assertTrue(checksOf(figure(FigureKind.ALLEGED_KILLED, Quantity.exactly(615, PERSONS)).by(FigureMethod.STATISTICAL)).isEmpty());
        assertTrue(checksOf(figure(FigureKind.CASES_EXHUMED, Quantity.exactly(605, SETS)).by(FigureMethod.COUNT)).isEmpty());
    }
}
