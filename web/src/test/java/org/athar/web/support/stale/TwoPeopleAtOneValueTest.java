package org.athar.web.support.stale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.athar.web.support.stale.Difference.Side;
import org.junit.jupiter.api.Test;

/** What stands of a value that two people have left in one field. */
class TwoPeopleAtOneValueTest {

    @Test
    void have_nothing_to_decide_where_only_one_has_changed_it() {
        assertEquals(Side.MINE, difference("new", "old", "old").getChosen());
        assertEquals("new", difference("new", "old", "old").value());
        assertEquals(Side.THEIRS, difference("old", "new", "old").getChosen());
        assertEquals("new", difference("old", "new", "old").value());
        assertEquals(Side.THEIRS, difference(null, "new", null).getChosen());
    }

    @Test
    void must_decide_where_both_have_and_what_was_typed_stays_meanwhile() {
        Difference both = difference("mine", "theirs", "old");
        assertNull(both.getChosen());
        assertEquals("mine", both.value());
        both.setChosen(Side.THEIRS);
        assertEquals("theirs", both.value());
    }

    @Test
    void agree_on_several_choices_in_whatever_order() {
        assertTrue(Written.same(List.of("FLOOD", "SNAKES"), Set.of("SNAKES", "FLOOD")));
        assertFalse(Written.same(List.of("FLOOD"), Set.of("SNAKES", "FLOOD")));
        assertFalse(Written.same(null, Set.of("SNAKES")));
        assertTrue(Written.same(null, null));
    }

    private static Difference difference(Object mine, Object theirs, Object before) {
        return new Difference(new Written("form:name", "Name", mine, String.valueOf(mine)),
                new Written("form:name", "Name", theirs, String.valueOf(theirs)), before);
    }
}
