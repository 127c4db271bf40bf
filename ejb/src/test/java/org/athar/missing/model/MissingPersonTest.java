package org.athar.missing.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.athar.kernel.PartialDate;
import org.athar.kernel.PersonName;
import org.athar.missing.MissingNumber;
import org.athar.missing.MissingPersonId;
import org.athar.missing.MissingRefusal;
import org.athar.missing.code.Kinship;
import org.athar.missing.code.MissingStatus;
import org.athar.missing.code.NameKind;
import org.athar.missing.code.NameScript;
import org.athar.missing.command.InformantEntry;
import org.athar.missing.command.NameEntry;
import org.athar.security.StaffId;
import org.junit.jupiter.api.Test;

/** A coordinator who keeps the register of the missing. */
class MissingPersonTest {

    private static final StaffId SOMEBODY = new StaffId(new UUID(1, 1));
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final PartialDate DAY = PartialDate.parse("2026-02-01");

    private long next = 100;
    private final MissingPerson person = new MissingPerson(new UUID(2, 0x8123_4567_89AB_CDEFL),
            new KnownAs(new MissingNumber(1), "P-0K7QZ2"), DAY, true, SOMEBODY, NOW, id());

    @Test
    void a_person_begins_as_reported() {
        assertEquals(MissingStatus.REPORTED, person.status());
        assertEquals(1, person.statuses().size());
        assertTrue(person.ref().startsWith("MP-000001-"));
    }

    @Test
    void nothing_is_verified_without_informant_interviewer_and_date() {
        assertEquals(Optional.of(MissingRefusal.NOT_INFORMED), change(MissingStatus.VERIFIED, null));
        inform();
        assertEquals(Optional.empty(), change(MissingStatus.VERIFIED, null));
        assertEquals(MissingStatus.VERIFIED, person.status());
        assertEquals(2, person.statuses().size());
    }

    @Test
    void a_step_that_is_not_open_is_refused_and_leaves_nothing() {
        assertEquals(Optional.of(MissingRefusal.STEP_NOT_OPEN), change(MissingStatus.IDENTIFIED, null));
        assertEquals(Optional.of(MissingRefusal.STEP_NOT_OPEN), change(MissingStatus.CLOSED, null));
        assertEquals(1, person.statuses().size());
    }

    @Test
    void a_duplicate_names_another_record() {
        assertEquals(Optional.of(MissingRefusal.DUPLICATE_OF_WHOM), change(MissingStatus.DUPLICATE_OF, null));
        assertEquals(Optional.of(MissingRefusal.DUPLICATE_OF_WHOM), change(MissingStatus.DUPLICATE_OF, person.id()));
        assertEquals(Optional.empty(), change(MissingStatus.DUPLICATE_OF, new MissingPersonId(new UUID(2, 2))));
    }

    @Test
    void a_mistake_is_undone_by_a_step_of_its_own() {
        change(MissingStatus.FOUND_ALIVE, null);
        assertEquals(Optional.empty(), change(MissingStatus.REPORTED, null));
        assertEquals(3, person.statuses().size());
    }

    @Test
    void identification_is_never_a_step_by_hand() {
        for (MissingStatus from : MissingStatus.values()) {
            assertFalse(StatusSteps.byHand(from).contains(MissingStatus.IDENTIFIED), from::name);
            assertFalse(StatusSteps.byHand(from).contains(MissingStatus.CLOSED), from::name);
        }
        assertEquals(EnumSet.noneOf(MissingStatus.class), StatusSteps.byHand(MissingStatus.IDENTIFIED));
    }

    @Test
    void only_a_verified_or_presumed_dead_person_is_identified() {
        for (MissingStatus from : MissingStatus.values()) {
            boolean may = from == MissingStatus.VERIFIED || from == MissingStatus.PRESUMED_DEAD;
            assertEquals(may, StatusSteps.open(from, MissingStatus.IDENTIFIED), from::name);
        }
    }

    @Test
    void the_latest_main_name_of_a_script_counts_and_earlier_ones_stay() {
        name(NameScript.LATIN, "Hasan");
        name(NameScript.ARABIC, "حسن");
        name(NameScript.LATIN, "Hassan");
        assertEquals("Hassan", person.name(NameKind.MAIN, NameScript.LATIN).orElseThrow().parts().given());
        assertEquals(3, person.names().size());
        assertEquals(Optional.empty(), person.name(NameKind.MOTHER, NameScript.ARABIC));
    }

    private void inform() {
        person.informedBy(new Informant(id(), new InformantEntry("Amina", Kinship.MOTHER, null, null, SOMEBODY, null, DAY, null), SOMEBODY,
                NOW));
    }

    private void name(NameScript script, String given) {
        person.name(id(), NameEntry.main(script, new PersonName(given, null, null, null, null, null, null)), SOMEBODY, NOW);
    }

    private Optional<MissingRefusal> change(MissingStatus to, MissingPersonId other) {
        return person.change(id(), new StatusChange(to, DAY, "reason", other), SOMEBODY, NOW);
    }

    private UUID id() {
        return new UUID(9, next++);
    }
}
