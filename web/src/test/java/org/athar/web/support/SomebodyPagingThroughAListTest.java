package org.athar.web.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class SomebodyPagingThroughAListTest {

    @Test
    void begins_at_the_first_row_and_goes_on_behind_the_last_key_passed() {
        assertNull(ListTrail.keyOf(null));
        assertNull(ListTrail.keyOf(""));
        assertEquals("NIN-0025", ListTrail.keyOf("NIN-0025"));
        assertEquals("NIN-0050", ListTrail.keyOf("NIN-0025~NIN-0050"));
    }
}
