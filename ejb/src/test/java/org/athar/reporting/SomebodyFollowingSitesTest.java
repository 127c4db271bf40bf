package org.athar.reporting;

import static org.athar.security.access.OperationName.HOLD_REMAINS;
import static org.athar.security.access.OperationName.LOG_ENQUIRY;
import static org.athar.security.access.OperationName.NOTIFY_FAMILY;
import static org.athar.security.access.OperationName.PLAN_NOTIFICATION;
import static org.athar.security.access.OperationName.RECORD_WISHES;
import static org.athar.security.access.OperationName.RETURN_REMAINS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Sensitivity;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.OperationName;
import org.junit.jupiter.api.Test;

class SomebodyFollowingSitesTest {

    private static final List<OperationName> OF_FAMILIES = List.of(NOTIFY_FAMILY, RETURN_REMAINS, HOLD_REMAINS, LOG_ENQUIRY,
            PLAN_NOTIFICATION, RECORD_WISHES);

    private final AccessMatrix matrix = new AccessMatrix();

    @Test
    void hears_nothing_of_families_unless_she_reads_their_files() {
        for (Role role : Role.values()) {
            boolean reads = matrix.ceiling(OperationName.READ_FAMILY_STATUS, role).isPresent();
            for (OperationName operation : OF_FAMILIES) {
                assertEquals(reads, hears(role, operation, Sensitivity.S2), role + " " + operation);
            }
        }
        assertFalse(hears(Role.INVESTIGATOR, NOTIFY_FAMILY, Sensitivity.S0));
    }

    @Test
    void hears_only_of_what_her_role_may_read_and_up_to_its_class() {
        for (Role role : Role.values()) {
            for (OperationName operation : OperationName.values()) {
                Optional<Sensitivity> ceiling = ReadingBehind.of(operation).flatMap(reading -> matrix.ceiling(reading, role));
                for (Sensitivity sensitivity : Sensitivity.values()) {
                    boolean may = ceiling.filter(top -> top.covers(sensitivity)).isPresent();
                    assertEquals(may, hears(role, operation, sensitivity), role + " " + operation + " " + sensitivity);
                }
            }
        }
        assertTrue(hears(Role.INVESTIGATOR, OperationName.RECORD_REMAINS, Sensitivity.S2));
        assertFalse(hears(Role.INVESTIGATOR, OperationName.RECORD_REMAINS, Sensitivity.S3));
        assertFalse(hears(Role.ADMINISTRATOR, OperationName.RECORD_SITE, Sensitivity.S1));
    }

    private boolean hears(Role role, OperationName operation, Sensitivity sensitivity) {
        return ReadingBehind.open(matrix, Set.of(role)).contains(operation + ":" + sensitivity);
    }
}
