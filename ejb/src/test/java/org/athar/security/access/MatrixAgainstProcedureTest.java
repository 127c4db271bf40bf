package org.athar.security.access;

import static org.athar.engine.protocol.Action.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.IdentificationProtocol;
import org.athar.engine.protocol.Role;
import org.junit.jupiter.api.Test;

/** The access matrix, the only source of permissions, against the procedure's own column of who takes which step. */
class MatrixAgainstProcedureTest {

    private static final Map<OperationName, Set<Action>> STEPS = Map.ofEntries(
            Map.entry(OperationName.OPEN_CASE, EnumSet.of(OPEN)),
            Map.entry(OperationName.COMPLETE_DATA, EnumSet.of(COMPLETE_DATA)),
            Map.entry(OperationName.NOMINATE_CANDIDATE, EnumSet.of(NOMINATE_CANDIDATE)),
            Map.entry(OperationName.BEGIN_RECONCILIATION, EnumSet.of(BEGIN_RECONCILIATION)),
            Map.entry(OperationName.PROPOSE_IDENTIFICATION, EnumSet.of(PROPOSE_IDENTIFICATION)),
            Map.entry(OperationName.REVIEW_PROPOSAL, EnumSet.of(ENDORSE_PROPOSAL, RETURN_PROPOSAL)),
            Map.entry(OperationName.SIGN_SHEET, EnumSet.of(SIGN_SHEET, DISSENT_ON_SHEET)),
            Map.entry(OperationName.DECIDE_CASE, EnumSet.of(DECIDE_IDENTIFIED, DECIDE_INCONCLUSIVE, DECIDE_EXCLUDED)),
            Map.entry(OperationName.PROPOSE_EXCLUSION, EnumSet.of(PROPOSE_EXCLUSION)),
            Map.entry(OperationName.CONFIRM_EXCLUSION, EnumSet.of(CONFIRM_EXCLUSION)),
            Map.entry(OperationName.PROPOSE_REASSOCIATION, EnumSet.of(PROPOSE_REASSOCIATION, PROPOSE_SEPARATION)),
            Map.entry(OperationName.CONFIRM_REASSOCIATION, EnumSet.of(CONFIRM_REASSOCIATION, CONFIRM_SEPARATION)),
            Map.entry(OperationName.PROPOSE_SPLIT, EnumSet.of(PROPOSE_SPLIT)),
            Map.entry(OperationName.CONFIRM_SPLIT, EnumSet.of(CONFIRM_SPLIT)),
            Map.entry(OperationName.CLOSE_AS_NN, EnumSet.of(CLOSE_WITHOUT_NAME)),
            Map.entry(OperationName.CERTIFY_IDENTIFICATION, EnumSet.of(CERTIFY)),
            Map.entry(OperationName.NOTIFY_FAMILY, EnumSet.of(NOTIFY_FAMILY)),
            Map.entry(OperationName.RETURN_REMAINS, EnumSet.of(PREPARE_RETURN, CONFIRM_RETURN)),
            Map.entry(OperationName.HOLD_REMAINS, EnumSet.of(HOLD_REMAINS)),
            Map.entry(OperationName.CLOSE_CASE, EnumSet.of(CLOSE)),
            Map.entry(OperationName.SUSPEND_CASE, EnumSet.of(SUSPEND)),
            Map.entry(OperationName.RESUME_CASE, EnumSet.of(RESUME)),
            Map.entry(OperationName.ASK_REOPENING, EnumSet.of(PROPOSE_REOPENING)),
            Map.entry(OperationName.CONFIRM_REOPENING, EnumSet.of(CONFIRM_REOPENING)),
            Map.entry(OperationName.PROPOSE_WITHDRAWAL, EnumSet.of(PROPOSE_WITHDRAWAL)),
            Map.entry(OperationName.CONFIRM_WITHDRAWAL, EnumSet.of(CONFIRM_WITHDRAWAL)),
            Map.entry(OperationName.PROPOSE_HISTORIC, EnumSet.of(PROPOSE_HISTORIC)),
            Map.entry(OperationName.CONFIRM_HISTORIC, EnumSet.of(CONFIRM_HISTORIC)),
            Map.entry(OperationName.TAKE_UP_CASE, EnumSet.of(TAKE_UP)));

    private final AccessMatrix matrix = new AccessMatrix();

    @Test
    void whoever_may_take_a_step_by_the_procedure_may_by_the_matrix_and_nobody_else() {
        STEPS.forEach((operation, steps) -> {
            Set<Role> byProcedure = EnumSet.noneOf(Role.class);
            steps.forEach(step -> byProcedure.addAll(IdentificationProtocol.rolesFor(step)));
            assertEquals(byProcedure, matrix.rolesOf(operation), operation::toString);
        });
    }

    @Test
    void every_step_is_an_operation_and_declining_is_for_whoever_proposes_or_confirms() {
        Set<Action> covered = EnumSet.of(DECLINE_PENDING);
        STEPS.values().forEach(covered::addAll);
        assertEquals(EnumSet.allOf(Action.class), covered);
        Set<Role> pairs = EnumSet.noneOf(Role.class);
        covered.stream().filter(step -> step.matter().isPresent()).forEach(step -> pairs.addAll(IdentificationProtocol.rolesFor(step)));
        assertTrue(pairs.equals(IdentificationProtocol.rolesFor(DECLINE_PENDING)), pairs::toString);
    }
}
