package org.athar.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.incident.command.AddPlaceCommand;
import org.athar.incident.command.LinkEvidence;
import org.athar.incident.command.LinkFacilityCommand;
import org.athar.incident.command.RecordFacilityCommand;
import org.athar.incident.command.RecordIncidentCommand;
import org.athar.incident.command.RecordOperatorCommand;
import org.athar.incident.command.RecordRollEntryCommand;
import org.athar.incident.kind.FacilityType;
import org.athar.incident.kind.IncidentType;
import org.athar.incident.kind.Openness;
import org.athar.incident.kind.PlaceRole;
import org.athar.incident.kind.RollFate;
import org.athar.incident.kind.RollScript;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Violations;
import org.athar.place.AreaId;
import org.athar.place.Position;
import org.athar.place.PositionMethod;
import org.athar.source.SourceId;
import org.athar.source.Stance;
import org.junit.jupiter.api.Test;

class SomebodyRecordingAnIncidentTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final LocalizedText NAME = new LocalizedText("Badoush prison massacre", null, null);
    private static final IncidentId INCIDENT = new IncidentId(new UUID(0, 1));
    private static final FacilityId FACILITY = new FacilityId(new UUID(0, 2));
    private static final SourceId SOURCE = new SourceId(new UUID(0, 3));
    private static final AreaId AREA = new AreaId(new UUID(0, 4));
    private static final Position VILLAGE = new Position(36.415278, 42.971389, null, PositionMethod.STATED);

    private static Set<String> of(Violations violations) {
        return violations.found().stream().map(refusal -> refusal.field() + " " + refusal.code().code()).collect(Collectors.toSet());
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    @Test
    void namesItSaysItsKindAndWhetherThoseConcernedAreKnown() {
        assertEquals(Set.of("nameEn INC-001", "type INC-001", "openness INC-001"), of(IncidentRules.of(
                new RecordIncidentCommand(null, null, null, null, null, null, null, false), NOW)));
        assertTrue(IncidentRules.of(new RecordIncidentCommand(NAME, IncidentType.PRISON_MASSACRE, Openness.OPEN, date("2014-06-10"), null,
                null, null, false), NOW).isEmpty());
    }

    @Test
    void letsItEndNotBeforeItBegins() {
        assertEquals(Set.of("endsOn INC-003"), of(IncidentRules.of(new RecordIncidentCommand(NAME, IncidentType.OTHER, Openness.OPEN,
                date("2014-06-10"), date("2014-05"), null, null, false), NOW)));
        assertTrue(IncidentRules.of(new RecordIncidentCommand(NAME, IncidentType.OTHER, Openness.OPEN, date("2014-06-10"), date("2014-06"),
                null, null, false), NOW).isEmpty(), "the same month may be a later day");
    }

    @Test
    void datesNothingAheadOfTheDayAtHome() {
        assertEquals(Set.of("startsOn INC-004", "endsOn INC-004"), of(IncidentRules.of(new RecordIncidentCommand(NAME, IncidentType.OTHER,
                Openness.OPEN, date("2026-01-02"), date("2026-01-02"), null, null, false), NOW)));
        assertTrue(IncidentRules.of(new RecordIncidentCommand(NAME, IncidentType.OTHER, Openness.OPEN, date("2026-01-01"), null, null,
                null, false), Instant.parse("2025-12-31T22:00:00Z")).isEmpty(), "the new day has begun at home");
    }

    @Test
    void saysWhereAPlaceIsAndWhoStatedAPosition() {
        assertEquals(Set.of("area INC-005"), of(IncidentRules.of(
                new AddPlaceCommand(INCIDENT, PlaceRole.KILLING, null, null, null, null), NOW)));
        assertEquals(Set.of("source INC-007"), of(IncidentRules.of(
                new AddPlaceCommand(INCIDENT, PlaceRole.DETENTION, AREA, null, VILLAGE, null), NOW)));
        assertEquals(Set.of("position INC-006"), of(IncidentRules.of(new AddPlaceCommand(INCIDENT, PlaceRole.DETENTION, AREA, null,
                new Position(36.4, null, null, PositionMethod.STATED), SOURCE), NOW)));
    }

    @Test
    void saysWhoTellsTheCapacityOfAFacility() {
        assertEquals(Set.of("capacitySource INC-007"), of(IncidentRules.of(new RecordFacilityCommand(NAME, List.of(), FacilityType.PRISON,
                AREA, null, null, null, 3000, null, null, null, null, false), NOW)));
        assertEquals(Set.of("capacity INC-018"), of(IncidentRules.of(new RecordFacilityCommand(NAME, List.of(), FacilityType.PRISON, AREA,
                null, null, null, 0, SOURCE, null, null, null, false), NOW)));
    }

    @Test
    void saysWhoTellsWhoHeldAFacilityAndWhyOneTellingReplacesAnother() {
        assertEquals(Set.of("source INC-001", "note INC-017"), of(IncidentRules.of(new RecordOperatorCommand(FACILITY, NAME,
                date("2014-06-10"), null, null, new UUID(0, 9), null), NOW)));
    }

    @Test
    void beginsALinkWithASourceForIt() {
        assertEquals(Set.of("stance INC-014"), of(IncidentRules.of(new LinkFacilityCommand(INCIDENT, FACILITY, NAME,
                new LinkEvidence(SOURCE, null, Stance.AGAINST, null)))));
        assertEquals(Set.of("source INC-001", "stance INC-001"), of(IncidentRules.of(
                new LinkFacilityCommand(INCIDENT, FACILITY, NAME, null))));
    }

    @Test
    void copiesARollAsItIsWritten() {
        assertEquals(Set.of("nameAsWritten INC-001", "script INC-001", "fate INC-001", "source INC-001"), of(IncidentRules.of(
                new RecordRollEntryCommand(FACILITY, null, null, null, null, null, null, null, null, null, null, null, null, null, false),
                NOW)));
        assertTrue(IncidentRules.of(new RecordRollEntryCommand(FACILITY, null, "ابو زينب", RollScript.ARABIC, "ar", null, null, null,
                null, null, RollFate.UNKNOWN, SOURCE, null, null, true), NOW).isEmpty());
    }
}
