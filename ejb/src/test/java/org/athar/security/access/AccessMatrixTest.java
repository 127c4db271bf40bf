package org.athar.security.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Sensitivity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessMatrixTest {

    /** From custody to liaison; a liaison office and a laboratory are reference data, no case. */
    private static final Set<OperationName> CASE_WORK = caseWork();

    private static Set<OperationName> caseWork() {
        Set<OperationName> work = EnumSet.range(OperationName.READ_CUSTODY, OperationName.RECORD_WISHES);
        work.remove(OperationName.RECORD_OFFICE);
        work.remove(OperationName.RECORD_LABORATORY);
        return work;
    }

    private final AccessMatrix matrix = new AccessMatrix();

    @ParameterizedTest
    @EnumSource(OperationName.class)
    void every_operation_has_a_row(OperationName operation) {
        assertTrue(matrix.rolesOf(operation).size() <= Role.values().length);
    }

    @Test
    void an_administrator_has_no_case_data_at_all() {
        for (OperationName operation : CASE_WORK) {
            assertTrue(matrix.ceiling(operation, Role.ADMINISTRATOR).isEmpty(), operation + " is open to administrators");
        }
    }

    @Test
    void a_liaison_officer_reads_neither_cases_nor_examinations_nor_remains() {
        for (OperationName operation : Set.of(OperationName.READ_CASES, OperationName.READ_EXAMINATION, OperationName.READ_REMAINS,
                OperationName.READ_HISTORY, OperationName.READ_TRAIL, OperationName.READ_SITES)) {
            assertTrue(matrix.ceiling(operation, Role.LIAISON_OFFICER).isEmpty(), operation + " is open to liaison officers");
        }
    }

    @Test
    void the_system_only_founds_loads_links_and_runs_what_people_asked_for() {
        Set<OperationName> open = EnumSet.noneOf(OperationName.class);
        for (OperationName operation : OperationName.values()) {
            if (matrix.ceiling(operation, Role.SYSTEM).isPresent()) {
                open.add(operation);
            }
        }
        assertEquals(EnumSet.of(OperationName.READ_SELF, OperationName.FOUND_INSTANCE, OperationName.LOAD_SAMPLE, OperationName.READ_SAMPLE,
                OperationName.LINK_TRAIL, OperationName.READ_PLACES, OperationName.READ_MATCH_QUEUE, OperationName.RUN_MATCHES,
                OperationName.READ_EXPORT_QUEUE, OperationName.RUN_EXPORTS), open);
    }

    @Test
    void nobody_serves_a_service_from_outside() {
        assertTrue(matrix.rolesOf(OperationName.SERVE_SERVICE).isEmpty());
    }

    @Test
    void nobody_reaches_protected_witnesses_by_a_role() {
        for (OperationName operation : OperationName.values()) {
            for (Role role : Role.values()) {
                assertTrue(matrix.ceiling(operation, role).map(ceiling -> !ceiling.covers(Sensitivity.S4)).orElse(true));
            }
        }
    }

    @Test
    void the_ceiling_of_several_roles_is_the_highest() {
        assertEquals(Sensitivity.S3, matrix.ceiling(OperationName.READ_SITES, Set.of(Role.CUSTODIAN, Role.AUDITOR)).orElseThrow());
        assertEquals(Sensitivity.S1, matrix.ceiling(OperationName.READ_SITES, Set.of(Role.CUSTODIAN)).orElseThrow());
        assertTrue(matrix.ceiling(OperationName.READ_SITES, Set.of()).isEmpty());
    }
}
