package org.athar.security.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NothingNamedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "23503|ERROR: insert or update on table \"site_link_evidence\" violates foreign key constraint \"x\"|true",
        "23503|ERROR: update or delete on table \"source\" violates foreign key constraint \"x\" on table \"figure\"|false",
        "22021|ERROR: invalid byte sequence for encoding \"UTF8\": 0x00|true",
        "23505|ERROR: duplicate key value violates unique constraint \"x\"|false"})
    void a_record_that_there_is_not_is_named_by_an_id_of_none_or_with_the_sign_of_nothing(String state, String words, boolean nothing) {
        assertEquals(nothing, NothingNamed.behind(new IllegalStateException("wrapped", new SQLException(words, state))));
    }
}
