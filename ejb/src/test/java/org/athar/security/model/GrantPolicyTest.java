package org.athar.security.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.kernel.LocalizedText;
import org.athar.security.ScopeKind;
import org.athar.security.SecurityRefusal;
import org.athar.security.StaffId;
import org.junit.jupiter.api.Test;

class GrantPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final StaffMember holder = member();
    private final StaffMember administrator = member();
    private final StaffMember other = member();
    private final StaffGrant grant = proposedBy(administrator.id());

    @Test
    void a_role_that_was_only_asked_for_gives_nothing() {
        assertFalse(grant.isInForceOn(TODAY));
    }

    @Test
    void whoever_asked_cannot_approve() {
        assertEquals(Optional.of(SecurityRefusal.DECIDER_IS_PROPOSER), GrantPolicy.mayDecide(grant, administrator.id()));
    }

    @Test
    void nobody_approves_a_role_of_their_own() {
        assertEquals(Optional.of(SecurityRefusal.DECIDER_IS_HOLDER), GrantPolicy.mayDecide(grant, holder.id()));
    }

    @Test
    void a_third_person_approves_and_the_role_counts_until_it_is_taken_back() {
        assertEquals(Optional.empty(), GrantPolicy.mayDecide(grant, other.id()));
        grant.approve(other.id(), NOW);
        assertTrue(grant.isInForceOn(TODAY));
        assertFalse(grant.isInForceOn(TODAY.minusDays(1)));
        assertEquals(Optional.of(SecurityRefusal.ALREADY_DECIDED), GrantPolicy.mayDecide(grant, other.id()));
        grant.revoke(TODAY);
        assertFalse(grant.isInForceOn(TODAY));
    }

    @Test
    void a_role_counts_no_longer_than_its_holder_is_on_the_staff() {
        grant.approve(other.id(), NOW);
        holder.receives(grant);
        holder.leaves(TODAY);
        assertEquals(List.of(grant), holder.grantsOn(TODAY));
        assertEquals(List.of(), holder.grantsOn(TODAY.plusDays(1)));
    }

    @Test
    void four_eyes_are_founded_once_and_only_by_roles_that_decide() {
        administrator.receives(StaffGrant.founding(UUID.randomUUID(), administrator, Role.ADMINISTRATOR, "founding", NOW, TODAY));
        assertTrue(GrantPolicy.foundsFourEyes(List.of(administrator, other), Role.DATA_PROTECTION_OFFICER, TODAY));
        assertFalse(GrantPolicy.foundsFourEyes(List.of(administrator, other), Role.COORDINATOR, TODAY));
        other.receives(StaffGrant.founding(UUID.randomUUID(), other, Role.CUSTODIAN, "founding", NOW, TODAY));
        assertTrue(GrantPolicy.foundsFourEyes(List.of(administrator, other), Role.DATA_PROTECTION_OFFICER, TODAY),
                "who keeps decides nothing");
        other.receives(StaffGrant.founding(UUID.randomUUID(), other, Role.DATA_PROTECTION_OFFICER, "founding", NOW, TODAY));
        assertFalse(GrantPolicy.foundsFourEyes(List.of(administrator, other), Role.ADMINISTRATOR, TODAY));
    }

    private StaffGrant proposedBy(StaffId proposer) {
        return StaffGrant.proposed(UUID.randomUUID(), holder, Role.COORDINATOR, ScopeKind.PROGRAMME, null, "joins the team", proposer, NOW,
                TODAY, null);
    }

    private static StaffMember member() {
        return new StaffMember(UUID.randomUUID(), new LocalizedText("Somebody", null, null), TODAY, true);
    }
}
