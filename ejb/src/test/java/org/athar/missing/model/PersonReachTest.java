package org.athar.missing.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.athar.incident.IncidentId;
import org.athar.kernel.PartialDate;
import org.athar.missing.MissingNumber;
import org.athar.missing.OfficeId;
import org.athar.missing.command.LastSeen;
import org.athar.security.StaffId;
import org.junit.jupiter.api.Test;

/** Somebody whose work is confined to an office or an incident. */
class PersonReachTest {

    private static final UUID OFFICE = new UUID(4, 1);
    private static final UUID INCIDENT = new UUID(4, 2);

    private final MissingPerson person = new MissingPerson(new UUID(2, 1), new KnownAs(new MissingNumber(1), "P-0K7QZ2"),
            PartialDate.parse("2026"), true, new StaffId(new UUID(1, 1)), Instant.EPOCH, new UUID(3, 1));

    @Test
    void a_person_of_no_office_and_no_incident_is_reached_by_the_whole_programme_only() {
        assertTrue(new PersonReach(true, Set.of(), Set.of()).covers(person));
        assertFalse(new PersonReach(false, Set.of(OFFICE), Set.of(INCIDENT)).covers(person));
    }

    @Test
    void an_office_reaches_its_families() {
        person.assignTo(new OfficeId(OFFICE));
        assertTrue(new PersonReach(false, Set.of(OFFICE), Set.of()).covers(person));
        assertFalse(new PersonReach(false, Set.of(new UUID(4, 9)), Set.of()).covers(person));
    }

    @Test
    void an_incident_reaches_its_persons() {
        person.lastSeen(new LastSeen(null, null, null, null, null, new IncidentId(INCIDENT), null));
        assertTrue(new PersonReach(false, Set.of(), Set.of(INCIDENT)).covers(person));
        assertFalse(new PersonReach(false, Set.of(OFFICE), Set.of()).covers(person));
    }
}
