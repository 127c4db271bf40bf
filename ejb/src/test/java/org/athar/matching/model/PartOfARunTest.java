package org.athar.matching.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.athar.engine.search.Candidate;
import org.athar.engine.search.SearchedTile;
import org.junit.jupiter.api.Test;

/** The same found again has the same digest; anything else has another. */
class PartOfARunTest {

    private static final Candidate ONE = new Candidate("p1", "f1", "son", 7.123456789);
    private static final Candidate OTHER = new Candidate("p2", "f1", "son", 5);
    private static final SearchedTile.Refused REFUSED = new SearchedTile.Refused("f2", "aunt", "too many unknown");

    private static String digest(int number, long compared, List<Candidate> found, SearchedTile.Refused... refused) {
        return TileResult.of(new SearchedTile(number, found, compared, List.of(refused))).digest();
    }

    @Test
    void has_one_digest_in_whatever_order_it_was_found() {
        assertEquals(digest(0, 10, List.of(ONE, OTHER)), digest(0, 10, List.of(OTHER, ONE)));
        assertEquals(List.of(ONE, OTHER), TileResult.of(new SearchedTile(0, List.of(OTHER, ONE), 10, List.of())).found());
    }

    @Test
    void has_another_digest_where_anything_differs() {
        String digest = digest(0, 10, List.of(ONE), REFUSED);
        assertNotEquals(digest, digest(1, 10, List.of(ONE), REFUSED));
        assertNotEquals(digest, digest(0, 11, List.of(ONE), REFUSED));
        assertNotEquals(digest, digest(0, 10, List.of(), REFUSED));
        assertNotEquals(digest, digest(0, 10, List.of(ONE)));
        assertNotEquals(digest, digest(0, 10, List.of(new Candidate("p1", "f1", "daughter", ONE.log10())), REFUSED));
        assertNotEquals(digest, digest(0, 10, List.of(new Candidate("p1", "f1", "son", ONE.log10() + 1e-8)), REFUSED));
    }

    @Test
    void has_the_same_digest_where_a_logarithm_differs_by_less_than_a_billionth() {
        assertEquals(digest(0, 10, List.of(ONE)), digest(0, 10, List.of(new Candidate("p1", "f1", "son", ONE.log10() + 1e-12))));
    }

    @Test
    void says_who_was_left_out_and_why() {
        assertEquals("f2 aunt: too many unknown", TileResult.of(new SearchedTile(0, List.of(), 1, List.of(REFUSED))).skipped());
        assertEquals(null, TileResult.of(new SearchedTile(0, List.of(), 1, List.of())).skipped());
    }

    @Test
    void stands_in_the_digest_of_the_run_at_its_place() {
        assertEquals(TileResult.digest(List.of("a", "b")), TileResult.digest(List.of("a", "b")));
        assertNotEquals(TileResult.digest(List.of("a", "b")), TileResult.digest(List.of("b", "a")));
    }
}
