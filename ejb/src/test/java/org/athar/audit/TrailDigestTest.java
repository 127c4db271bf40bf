package org.athar.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrailDigestTest {

    private static final Instant LINKED = Instant.parse("2026-11-29T12:00:00.000001Z");

    @Test
    void an_absent_field_is_not_an_empty_one_and_fields_do_not_run_together() {
        assertDiffers(Arrays.asList("a", null), Arrays.asList("a", ""));
        assertDiffers(List.of("ab", "c"), List.of("a", "bc"));
    }

    @Test
    void the_digest_of_a_row_is_sha_256_of_salt_and_text() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                HexFormat.of().formatHex(TrailDigest.ofRow("a", "bc")));
    }

    @Test
    void a_head_of_former_days_is_sha_256_of_the_head_before_and_the_entry() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                HexFormat.of().formatHex(TrailDigest.headWithoutTime(new byte[] {'a'}, new byte[] {'b', 'c'})));
    }

    @Test
    void any_edit_of_a_chain_changes_every_head_from_there_on() {
        Random random = new Random(20140610);
        for (int round = 0; round < 300; round++) {
            List<String> entries = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                entries.add(Long.toString(random.nextLong()));
            }
            byte[] head = head(entries);
            edit(entries, random);
            assertFalse(Arrays.equals(head, head(entries)));
        }
    }

    @Test
    void the_same_chain_gives_the_same_head() {
        assertArrayEquals(head(List.of("a", "b")), head(List.of("a", "b")));
    }

    @Test
    void the_head_says_when_an_entry_was_linked() {
        byte[] start = new byte[TrailDigest.LENGTH];
        byte[] entry = TrailDigest.ofEntry(List.of("a"));
        assertFalse(Arrays.equals(TrailDigest.head(start, entry, LINKED), TrailDigest.head(start, entry, LINKED.plusNanos(1_000))));
        assertFalse(Arrays.equals(TrailDigest.head(start, entry, LINKED), TrailDigest.headWithoutTime(start, entry)));
    }

    private static void edit(List<String> entries, Random random) {
        int at = random.nextInt(entries.size());
        switch (random.nextInt(4)) {
            case 0 -> entries.set(at, entries.get(at) + "0");
            case 1 -> entries.remove(at);
            case 2 -> entries.add(at, "added");
            default -> entries.add(entries.remove(0));
        }
    }

    private static byte[] head(List<String> entries) {
        byte[] head = new byte[TrailDigest.LENGTH];
        for (String entry : entries) {
            head = TrailDigest.head(head, TrailDigest.ofEntry(List.of(entry)), LINKED);
        }
        return head;
    }

    private static void assertDiffers(List<String> first, List<String> second) {
        assertFalse(Arrays.equals(TrailDigest.ofEntry(first), TrailDigest.ofEntry(second)));
    }
}
