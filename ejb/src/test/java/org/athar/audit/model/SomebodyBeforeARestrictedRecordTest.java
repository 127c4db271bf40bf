package org.athar.audit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.UUID;
import org.athar.kernel.Sensitivity;
import org.junit.jupiter.api.Test;

class SomebodyBeforeARestrictedRecordTest {

    private static final UUID SEALED = UUID.fromString("00000000-0000-0000-0000-000000000007");
    private static final String ABOUT = "{\"person_id\": \"" + SEALED + "\", \"phone\": \"1\"}";
    private static final String OTHER = "{\"person_id\": \"00000000-0000-0000-0000-000000000008\", \"phone\": \"1\"}";

    @Test
    void sees_nothing_from_s3_up_of_a_row_that_is_or_was_about_it() {
        Reader reader = new Reader(Sensitivity.S3, true, Set.of(SEALED));
        assertEquals(Sensitivity.S2, reader.before(null, ABOUT).upTo());
        assertEquals(Sensitivity.S2, reader.before(ABOUT, OTHER).upTo());
        assertEquals(Sensitivity.S3, reader.before(null, OTHER).upTo());
    }

    @Test
    void sees_no_more_of_it_than_of_others() {
        assertEquals(Sensitivity.S1, new Reader(Sensitivity.S1, false, Set.of(SEALED)).before(null, ABOUT).upTo());
    }
}
