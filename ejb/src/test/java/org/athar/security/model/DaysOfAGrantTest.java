package org.athar.security.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.athar.engine.protocol.Role;
import org.athar.kernel.LocalizedText;
import org.athar.security.ScopeKind;
import org.athar.security.StaffId;
import org.junit.jupiter.api.Test;

/** A role counts from its first day to its last, both included, and so does a person. */
class DaysOfAGrantTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final UUID SITE = UUID.randomUUID();

    private final StaffMember holder = new StaffMember(UUID.randomUUID(), new LocalizedText("Real Person", null, null), FIRST, false);

    @Test
    void a_role_without_a_last_day_counts_from_its_first_on() {
        assertEquals(List.of(false, true, true, true), days(approved(null)));
    }

    @Test
    void a_role_counts_on_its_last_day_and_no_longer() {
        assertEquals(List.of(false, true, true, false), days(approved(FIRST.plusDays(1))));
    }

    @Test
    void a_role_that_was_taken_back_counts_on_no_day() {
        StaffGrant grant = approved(null);
        grant.revoke(FIRST.plusDays(1));
        assertEquals(List.of(false, false, false, false), days(grant));
        assertEquals(SITE, grant.scopeId());
    }

    @Test
    void a_person_is_who_was_entered_and_is_not_invented_unless_said() {
        assertFalse(holder.invented());
    }

    private StaffGrant approved(LocalDate last) {
        StaffGrant grant = StaffGrant.proposed(UUID.randomUUID(), holder, Role.INVESTIGATOR, ScopeKind.SITE, SITE, "why",
                new StaffId(UUID.randomUUID()), NOW, FIRST, last);
        grant.approve(new StaffId(UUID.randomUUID()), NOW);
        return grant;
    }

    private static List<Boolean> days(StaffGrant grant) {
        return IntStream.rangeClosed(-1, 2).mapToObj(FIRST::plusDays).map(grant::isInForceOn).toList();
    }
}
