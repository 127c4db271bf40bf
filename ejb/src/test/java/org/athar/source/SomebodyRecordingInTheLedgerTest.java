package org.athar.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Refusal;
import org.athar.kernel.RefusalCode;
import org.athar.kernel.Sensitivity;
import org.athar.source.command.FigureLine;
import org.athar.source.command.RecordFigureCommand;
import org.athar.source.command.RecordSourceCommand;
import org.athar.source.command.RecordStatementCommand;
import org.athar.source.figure.FigureKind;
import org.athar.source.figure.FigureUnit;
import org.athar.source.figure.Quantifier;
import org.athar.source.figure.Quantity;
import org.athar.source.subject.LedgerSubject;
import org.junit.jupiter.api.Test;

class SomebodyRecordingInTheLedgerTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final LedgerSubject SITE = LedgerSubject.site(new UUID(0, 1));
    private static final SourceId SOURCE = new SourceId(new UUID(0, 2));

    private static Set<String> of(List<Refusal> refusals) {
        return refusals.stream().map(refusal -> refusal.field() + " " + refusal.code().code()).collect(Collectors.toSet());
    }

    private static RecordSourceCommand source(SourceType type, LocalizedText organisation, String url, String digest, String contact,
            Sensitivity sensitivity) {
        return new RecordSourceCommand(type, organisation, null, null, null, null, List.of(), null, url, null, digest, null, null, contact,
                null, false, sensitivity, null, false);
    }

    private static RecordFigureCommand figure(FigureLine whole, List<FigureLine> parts, String asOf, String note, FigureId supersedes) {
        return new RecordFigureCommand(SITE, SOURCE, null, whole, parts, asOf == null ? null : PartialDate.parse(asOf), null, null, null,
                null, false, supersedes, note, false);
    }

    private static String only(RefusalCode code, String field) {
        return field + " " + code.code();
    }

    @Test
    void mayLeaveEmptyWhatIsNotKnownOfASource() {
        assertTrue(LedgerRules.of(source(SourceType.NGO, new LocalizedText("HRW", null, null), null, null, null, Sensitivity.S0), NOW)
                .isEmpty());
        assertTrue(LedgerRules.of(source(SourceType.WITNESS, null, null, null, null, Sensitivity.S3), NOW).isEmpty());
    }

    @Test
    void namesTheOrganisationWhereTheSourceIsNoPerson() {
        assertEquals(Set.of(only(SourceRefusal.ORGANISATION_MISSING, "organisationEn")),
                of(LedgerRules.of(source(SourceType.UN, null, null, null, null, Sensitivity.S0), NOW).found()));
    }

    @Test
    void hearsEverythingThatIsWrongAtOnce() {
        assertEquals(Set.of(only(SourceRefusal.ADDRESS_UNREADABLE, "url"), only(SourceRefusal.DIGEST_UNREADABLE, "captureSha256"),
                only(SourceRefusal.CONTACT_NEEDS_CLASS, "contact"), only(SourceRefusal.MISSING, "type")),
                of(LedgerRules.of(source(null, null, "javascript:alert(1)", "abc", "a number", Sensitivity.S1), NOW).found()));
    }

    @Test
    void namesOutletsThatCanBeRead() {
        for (String outlet : List.of("a\u202Eb", "\u0000", "x".repeat(5_000))) {
            RecordSourceCommand command = new RecordSourceCommand(SourceType.WITNESS, null, null, null, null, null, List.of(outlet), null,
                    null, null, null, null, null, null, null, false, Sensitivity.S3, null, false);
            assertEquals(Set.of(only(SourceRefusal.UNREADABLE, "seenIn")), of(LedgerRules.of(command, NOW).found()));
        }
    }

    @Test
    void keepsAContactOfPersonsOnlyAndSealed() {
        assertEquals(Set.of(only(SourceRefusal.CONTACT_NEEDS_CLASS, "contact")), of(LedgerRules.of(source(SourceType.NGO,
                new LocalizedText("HRW", null, null), null, null, "a number", Sensitivity.S3), NOW).found()));
        assertTrue(LedgerRules.of(source(SourceType.SURVIVOR, null, null, null, "a number", Sensitivity.S3), NOW).isEmpty());
    }

    @Test
    void countsAKindInItsUnitsOnly() {
        FigureLine persons = FigureLine.of(FigureKind.CASES_EXHUMED, Quantity.exactly(605, FigureUnit.PERSONS));
        assertEquals(Set.of(only(SourceRefusal.UNIT_DOES_NOT_FIT, "unit")),
                of(LedgerRules.of(figure(persons, List.of(), null, null, null), NOW).found()));
    }

    @Test
    void givesTheNumbersOfTheQuantifierInOrder() {
        Quantity incomplete = new Quantity(Quantifier.BETWEEN, new BigDecimal(1), null, null, FigureUnit.PERSONS);
        Quantity turned = new Quantity(Quantifier.BETWEEN, new BigDecimal(9), null, new BigDecimal(1), FigureUnit.PERSONS);
        assertEquals(Set.of(only(SourceRefusal.NUMBERS_INCOMPLETE, "quantity")), of(LedgerRules.of(figure(
                FigureLine.of(FigureKind.ALLEGED_KILLED, incomplete), List.of(), null, null, null), NOW).found()));
        assertEquals(Set.of(only(SourceRefusal.NUMBERS_OUT_OF_ORDER, "quantity")), of(LedgerRules.of(figure(
                FigureLine.of(FigureKind.ALLEGED_KILLED, turned), List.of(), null, null, null), NOW).found()));
    }

    @Test
    void saysWhatSetsASubtotalApart() {
        FigureLine whole = FigureLine.of(FigureKind.DEATHS, Quantity.atLeast(570, FigureUnit.PERSONS));
        FigureLine bare = FigureLine.of(FigureKind.DEATHS, Quantity.exactly(2, FigureUnit.PERSONS));
        FigureLine named = new FigureLine(FigureKind.DEATHS, Quantity.exactly(2, FigureUnit.PERSONS),
                new LocalizedText("Russians", null, null), null, null);
        assertEquals(Set.of(only(SourceRefusal.SUBTOTAL_NOT_SET_APART, "part0Counted")),
                of(LedgerRules.of(figure(whole, List.of(bare, named), null, null, null), NOW).found()));
    }

    @Test
    void datesHowManyWerePresent() {
        FigureLine present = FigureLine.of(FigureKind.POPULATION_PRESENT, Quantity.exactly(1500, FigureUnit.PERSONS));
        assertEquals(Set.of(only(SourceRefusal.DATE_MISSING, "asOf")),
                of(LedgerRules.of(figure(present, List.of(), null, null, null), NOW).found()));
        assertTrue(LedgerRules.of(figure(present, List.of(), "2014-06-10", null, null), NOW).isEmpty());
    }

    @Test
    void saysWhyAFigureTakesThePlaceOfAnother() {
        FigureLine killed = FigureLine.of(FigureKind.ALLEGED_KILLED, Quantity.exactly(6, FigureUnit.PERSONS));
        assertEquals(Set.of(only(SourceRefusal.REASON_MISSING, "note")),
                of(LedgerRules.of(figure(killed, List.of(), null, null, new FigureId(new UUID(0, 5))), NOW).found()));
    }

    @Test
    void datesNothingInTheFuture() {
        FigureLine killed = FigureLine.of(FigureKind.ALLEGED_KILLED, Quantity.exactly(6, FigureUnit.PERSONS));
        assertEquals(Set.of(only(SourceRefusal.IN_THE_FUTURE, "asOf")),
                of(LedgerRules.of(figure(killed, List.of(), "2027", null, null), NOW).found()));
        assertEquals(Set.of(only(SourceRefusal.IN_THE_FUTURE, "asOf")),
                of(LedgerRules.of(figure(killed, List.of(), "2026-01-02", null, null), NOW).found()), "tomorrow at home");
        assertTrue(LedgerRules.of(figure(killed, List.of(), "2026", null, null), NOW).isEmpty(), "the year that has begun");
        RecordFigureCommand until = new RecordFigureCommand(SITE, SOURCE, null, killed, List.of(), null, null, PartialDate.parse("2014"),
                PartialDate.parse("2099"), null, false, null, null, false);
        assertEquals(Set.of(only(SourceRefusal.IN_THE_FUTURE, "periodUntil")), of(LedgerRules.of(until, NOW).found()));
    }

    @Test
    void saysForOrAgainstWhichStatement() {
        RecordStatementCommand stray = new RecordStatementCommand(SITE, SOURCE, null, new LocalizedText("so", null, null), null,
                Stance.AGAINST, null, false, null, null, false);
        assertEquals(Set.of(only(SourceRefusal.STANCE_INCOMPLETE, "stance")), of(LedgerRules.of(stray, NOW).found()));
    }

    @Test
    void hasItsTextsStrippedAndItsBlankLanguagesLeftOut() {
        RecordSourceCommand clean = LedgerRules.clean(new RecordSourceCommand(SourceType.NGO, new LocalizedText(" HRW ", " ", null), " ",
                null, null, null, List.of(" USPA ", "", "USPA"), null, null, null, "AB", null, null, null, null, false, Sensitivity.S0,
                null, false));
        assertEquals(new LocalizedText("HRW", null, null), clean.organisation());
        assertEquals(List.of("USPA"), clean.seenIn());
        assertEquals("ab", clean.captureSha256());
        assertNull(clean.title());
    }
}
