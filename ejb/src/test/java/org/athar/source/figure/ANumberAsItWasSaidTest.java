package org.athar.source.figure;

import static org.athar.source.figure.FigureUnit.METRES;
import static org.athar.source.figure.FigureUnit.PERSONS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ANumberAsItWasSaidTest {

    private static Quantity of(Quantifier quantifier, String low, String best, String high, FigureUnit unit) {
        return new Quantity(quantifier, number(low), number(best), number(high), unit);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    @Test
    void hasTheNumbersOfItsQuantifierAndNoOthers() {
        assertTrue(of(Quantifier.EXACTLY, null, "605", null, PERSONS).isWhole());
        assertFalse(of(Quantifier.EXACTLY, "1", "605", null, PERSONS).isWhole());
        assertFalse(of(Quantifier.EXACTLY, null, null, null, PERSONS).isWhole());
        assertTrue(of(Quantifier.ABOUT, "500", "600", "700", PERSONS).isWhole());
        assertFalse(of(Quantifier.ABOUT, "500", "600", null, PERSONS).isWhole());
        assertTrue(of(Quantifier.AT_LEAST, "570", null, null, PERSONS).isWhole());
        assertFalse(of(Quantifier.AT_LEAST, null, "570", null, PERSONS).isWhole());
        assertTrue(of(Quantifier.AT_MOST, null, null, "670", PERSONS).isWhole());
        assertFalse(of(Quantifier.AT_MOST, "1", null, "670", PERSONS).isWhole());
        assertTrue(of(Quantifier.BETWEEN, "30", "35", "40", PERSONS).isWhole());
        assertFalse(of(Quantifier.BETWEEN, "30", null, null, PERSONS).isWhole());
        assertFalse(of(Quantifier.EXACTLY, null, "605", null, null).isWhole());
        assertFalse(of(null, null, "605", null, PERSONS).isWhole());
    }

    @Test
    void runsFromLowOverBestToHigh() {
        assertTrue(of(Quantifier.BETWEEN, "30", "35", "40", PERSONS).isInOrder());
        assertFalse(of(Quantifier.BETWEEN, "30", "41", "40", PERSONS).isInOrder());
        assertFalse(of(Quantifier.BETWEEN, "40", null, "30", PERSONS).isInOrder());
        assertFalse(of(Quantifier.ABOUT, "36", "35", "40", PERSONS).isInOrder());
        assertFalse(of(Quantifier.EXACTLY, null, "-1", null, PERSONS).isInOrder());
    }

    @Test
    void isKeptAsItWasSaidOrNotAtAll() {
        assertTrue(of(Quantifier.EXACTLY, null, "999999999999", null, PERSONS).isInOrder());
        assertFalse(of(Quantifier.EXACTLY, null, "1000000000000", null, PERSONS).isInOrder());
        assertTrue(of(Quantifier.EXACTLY, null, "2.25", null, METRES).isInOrder());
        assertFalse(of(Quantifier.EXACTLY, null, "2.255", null, METRES).isInOrder());
    }

    @Test
    void countsWholeThingsInWholeNumbers() {
        assertFalse(of(Quantifier.EXACTLY, null, "2.5", null, PERSONS).isInOrder());
        assertTrue(of(Quantifier.EXACTLY, null, "2.0", null, PERSONS).isInOrder());
        assertTrue(of(Quantifier.EXACTLY, null, "2.5", null, METRES).isInOrder());
    }

    @Test
    void leavesOpenWhatItsQuantifierLeavesOpen() {
        assertNull(Quantity.atLeast(570, PERSONS).most());
        assertEquals(BigDecimal.ZERO, Quantity.atMost(670, PERSONS).least());
        assertEquals(0, new BigDecimal(570).compareTo(Quantity.about(600, PERSONS).least()));
        assertEquals(0, new BigDecimal(630).compareTo(Quantity.about(600, PERSONS).most()));
        assertEquals(0, new BigDecimal(500).compareTo(of(Quantifier.ABOUT, "500", "600", "900", PERSONS).least()));
        assertTrue(of(Quantifier.ORDER_OF, null, "1000", null, PERSONS).least().compareTo(new BigDecimal(317)) < 0);
        assertTrue(of(Quantifier.ORDER_OF, null, "1000", null, PERSONS).most().compareTo(new BigDecimal(3162)) > 0);
    }

    @Test
    void standsOnAnAxisWhereItWasSaid() {
        assertEquals(new BigDecimal(570), Quantity.atLeast(570, PERSONS).standing());
        assertEquals(new BigDecimal(670), Quantity.atMost(670, PERSONS).standing());
        assertEquals(0, new BigDecimal(35).compareTo(Quantity.between(30, 40, PERSONS).standing()));
    }

    @Test
    void everyKindHasAUnitAndPersonsAreNeverCountedInSets() {
        for (FigureKind kind : FigureKind.values()) {
            assertFalse(kind.units().isEmpty(), kind.name());
        }
        assertEquals(java.util.Set.of(PERSONS), FigureKind.IDENTIFIED_PERSONS.units());
        assertEquals(java.util.Set.of(FigureUnit.SETS), FigureKind.CASES_EXHUMED.units());
    }
}
