package org.athar.custody.model;

import static org.athar.custody.model.Chain.FINDER;
import static org.athar.custody.model.Chain.KEEPER;
import static org.athar.custody.model.Chain.NOW;
import static org.athar.custody.model.Chain.OTHER;
import static org.athar.custody.model.Chain.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.athar.custody.CustodyEventType;
import org.athar.custody.CustodyParty;
import org.athar.custody.EvidenceKind;
import org.athar.custody.GapKind;
import org.junit.jupiter.api.Test;

/** A coordinator who asks whether a chain is unbroken from the ground. */
class GapPolicyTest {

    private static final Duration LIMIT = Duration.ofHours(72);

    private final Chain chain = Chain.collected();

    @Test
    void a_chain_from_the_ground_with_each_receipt_is_unbroken() {
        chain.must(chain.handOver(KEEPER, at(2, 9)));
        chain.must(chain.receipt(KEEPER, at(4, 9)));
        assertEquals(List.of(), kinds(chain));
    }

    @Test
    void what_was_found_in_store_does_not_begin_in_the_ground() {
        Chain found = new Chain(EvidenceKind.REMAINS);
        found.must(found.receipt(KEEPER, at(2, 9)).note("found in the cold store, tag unreadable"));
        assertEquals(List.of(GapKind.NOT_FROM_GROUND), kinds(found));
    }

    @Test
    void a_receipt_that_nobody_handed_over_for_is_a_gap() {
        chain.must(chain.receipt(KEEPER, at(2, 9)).note("stood in the store"));
        assertEquals(List.of(GapKind.NO_HAND_OVER), kinds(chain));
    }

    @Test
    void a_receipt_on_paper_from_somebody_outside_is_no_gap() {
        Chain outside = new Chain(EvidenceKind.REMAINS);
        outside.must(outside.step(CustodyEventType.COLLECT, KEEPER, at(1, 9)).to(CustodyParty.outside("team of the directorate"))
                .place("tent"));
        outside.must(outside.receipt(KEEPER, at(2, 9)).receipt("MGD 12"));
        assertEquals(List.of(), kinds(outside));
    }

    @Test
    void a_way_longer_than_allowed_is_a_gap() {
        chain.must(chain.handOver(KEEPER, at(2, 9)));
        chain.must(chain.receipt(KEEPER, at(6, 9)));
        assertEquals(List.of(GapKind.LONG_TRANSIT), kinds(chain));
        assertEquals(96, chain.item.gaps(LIMIT, NOW).get(0).hours());
    }

    @Test
    void what_never_arrives_is_a_gap_until_it_does() {
        chain.must(chain.handOver(KEEPER, at(2, 9)));
        assertEquals(List.of(GapKind.NOT_RECEIVED), kinds(chain));
    }

    @Test
    void another_seal_than_was_put_on_is_a_gap() {
        chain.must(chain.step(CustodyEventType.SEAL, FINDER, at(1, 10)).seals(null, "S-1"));
        chain.must(chain.step(CustodyEventType.OPEN, FINDER, at(2, 9)).seals("S-7", "S-8"));
        assertEquals(List.of(GapKind.SEAL_DIFFERS), kinds(chain));
    }

    @Test
    void a_corrected_seal_closes_the_gap() {
        chain.must(chain.step(CustodyEventType.SEAL, FINDER, at(1, 10)).seals(null, "S-1"));
        chain.must(chain.step(CustodyEventType.OPEN, FINDER, at(2, 9)).seals("S-7", "S-8"));
        chain.must(chain.step(CustodyEventType.CORRECT, FINDER, at(2, 9)).correcting(3).seals("S-1", null).note("misread"));
        assertEquals(List.of(), kinds(chain));
    }

    @Test
    void a_gap_is_accepted_once_by_somebody_who_does_not_hold_the_item() {
        chain.must(chain.receipt(KEEPER, at(2, 9)).note("stood in the store"));
        Gap gap = chain.item.gaps(LIMIT, NOW).get(0);
        assertEquals("CUS-016", code(chain, gap, KEEPER));
        assertTrue(chain.item.accept(gap.kind(), gap.seq(), "seen by two", OTHER, NOW, LIMIT, Chain.CLOCK).isEmpty());
        assertTrue(chain.item.acceptance(gap).isPresent());
        assertEquals("CUS-015", code(chain, gap, OTHER));
    }

    @Test
    void what_is_no_gap_cannot_be_accepted() {
        assertEquals("CUS-015", code(chain, new Gap(GapKind.SEAL_DIFFERS, 1, 0), OTHER));
    }

    private static String code(Chain chain, Gap gap, org.athar.security.StaffId by) {
        return chain.item.accept(gap.kind(), gap.seq(), "reason", by, NOW, LIMIT, Chain.CLOCK).orElseThrow().code().code();
    }

    private static List<GapKind> kinds(Chain chain) {
        return chain.item.gaps(LIMIT, NOW).stream().map(Gap::kind).toList();
    }
}
