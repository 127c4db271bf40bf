package org.athar.web.rest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.athar.web.rest.problem.Problem;
import org.junit.jupiter.api.Test;

class APlaceInAListTest {

    @Test
    void is_named_in_one_list_alone() {
        assertEquals("NIN-0001", Cursor.read("sites", Cursor.of("sites", "NIN-0001")));
        for (String word : List.of("NIN-0001", "", "%", Cursor.of("cases", "NIN-0001"))) {
            assertThrows(Problem.class, () -> Cursor.read("sites", word), word);
        }
    }
}
