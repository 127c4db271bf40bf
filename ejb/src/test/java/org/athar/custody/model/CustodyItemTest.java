package org.athar.custody.model;

import static org.athar.custody.model.Chain.FINDER;
import static org.athar.custody.model.Chain.KEEPER;
import static org.athar.custody.model.Chain.OTHER;
import static org.athar.custody.model.Chain.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.athar.custody.CustodyEventType;
import org.athar.custody.CustodyMoment;
import org.athar.custody.CustodyParty;
import org.athar.custody.CustodyStatus;
import org.athar.custody.EvidenceKind;
import org.athar.kernel.PartialDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever records what happens to an item in custody. */
class CustodyItemTest {

    private final Chain chain = Chain.collected();

    @AfterEach
    void what_is_kept_beside_the_events_always_follows_from_them() {
        assertTrue(chain.item.agreesWithItsEvents());
        assertTrue(chain.item.isIntact());
    }

    @Test
    void custody_begins_with_who_collected() {
        assertEquals(CustodyParty.of(FINDER), chain.item.holder());
        assertEquals(CustodyStatus.HELD, chain.item.status());
        assertEquals("tent at the site", chain.item.place());
    }

    @Test
    void custody_begins_once() {
        assertEquals(List.of("CUS-019"), chain.codes(chain.step(CustodyEventType.COLLECT, FINDER, at(2, 9)).to(CustodyParty.of(FINDER))
                .place("tent")));
        assertEquals(List.of("CUS-020"), new Chain(EvidenceKind.REMAINS).codes(chain.step(CustodyEventType.STORE, FINDER, at(2, 9))
                .place("store")));
    }

    @Test
    void a_hand_over_counts_once_the_receiver_has_received() {
        chain.must(chain.handOver(KEEPER, at(2, 9)));
        assertEquals(CustodyStatus.IN_TRANSIT, chain.item.status());
        assertEquals(CustodyParty.of(FINDER), chain.item.holder());
        assertEquals(Optional.of(KEEPER), chain.item.pending());
        chain.must(chain.receipt(KEEPER, at(2, 11)));
        assertEquals(CustodyParty.of(KEEPER), chain.item.holder());
        assertEquals(CustodyStatus.HELD, chain.item.status());
        assertEquals("store, shelf 4", chain.item.place());
        assertEquals(Optional.empty(), chain.item.pending());
    }

    @Test
    void only_the_holder_hands_over() {
        assertEquals(List.of("CUS-003"), chain.codes(chain.step(CustodyEventType.TRANSFER, OTHER, at(2, 9)).to(CustodyParty.of(KEEPER))
                .purpose("to the store").condition("bag whole")));
    }

    @Test
    void only_the_holder_handles() {
        for (CustodyEventType type : CustodyEventType.values()) {
            if (type.isHandling()) {
                assertTrue(chain.codes(chain.step(type, OTHER, at(2, 9)).place("store").seals(null, "S-1")).contains("CUS-003"),
                        type::name);
            }
        }
    }

    @Test
    void nobody_hands_over_to_themselves() {
        assertEquals(List.of("CUS-004"), chain.codes(chain.handOver(FINDER, at(2, 9))));
    }

    @Test
    void only_the_named_person_receives() {
        chain.must(chain.handOver(KEEPER, at(2, 9)));
        assertEquals(List.of("CUS-008"), chain.codes(chain.receipt(OTHER, at(2, 10))
                .note("took it")));
    }

    @Test
    void no_two_hand_overs_are_open() {
        chain.must(chain.handOver(KEEPER, at(2, 9)));
        assertEquals(List.of("CUS-007"), chain.codes(chain.handOver(OTHER, at(2, 10))));
        assertEquals(List.of("CUS-007"), chain.codes(chain.step(CustodyEventType.OPEN, FINDER, at(2, 10))));
    }

    @Test
    void an_open_hand_over_is_taken_back_and_stays_on_record() {
        chain.must(chain.handOver(KEEPER, at(2, 9)));
        chain.must(chain.step(CustodyEventType.CORRECT, KEEPER, at(2, 10)).takingBack(2).note("never brought"));
        assertEquals(CustodyStatus.HELD, chain.item.status());
        assertEquals(CustodyParty.of(FINDER), chain.item.holder());
        assertEquals(3, chain.item.events().size());
        chain.must(chain.handOver(OTHER, at(3, 9)));
    }

    @Test
    void a_hand_over_that_was_received_is_not_taken_back() {
        chain.must(chain.handOver(KEEPER, at(2, 9)));
        chain.must(chain.receipt(KEEPER, at(2, 11)));
        assertEquals(List.of("CUS-011"), chain.codes(chain.step(CustodyEventType.CORRECT, KEEPER, at(2, 12)).takingBack(2).note("no")));
    }

    @Test
    void time_runs_forward() {
        assertEquals(List.of("CUS-005"), chain.codes(chain.handOver(KEEPER, at(1, 8))));
        assertEquals(List.of("CUS-005"), chain.codes(chain.step(CustodyEventType.STORE, FINDER,
                CustodyMoment.of(PartialDate.parse("2025"))).place("store")));
        assertEquals(List.of(), chain.codes(chain.step(CustodyEventType.STORE, FINDER, CustodyMoment.of(PartialDate.parse("2026-02")))
                .place("store")));
    }

    @Test
    void nothing_is_recorded_before_it_happens() {
        assertEquals(List.of("CUS-006"), chain.codes(chain.step(CustodyEventType.STORE, FINDER,
                CustodyMoment.of(PartialDate.parse("2027"))).place("store")));
    }

    @Test
    void who_receives_or_stores_says_where() {
        assertEquals(List.of("CUS-001"), chain.codes(chain.step(CustodyEventType.STORE, FINDER, at(2, 9))));
    }

    @Test
    void who_hands_over_says_what_for_and_in_what_condition() {
        assertEquals(List.of("CUS-001"), chain.codes(chain.step(CustodyEventType.TRANSFER, FINDER, at(2, 9)).to(CustodyParty.of(KEEPER))));
    }

    @Test
    void somebody_outside_signs_a_receipt_and_holds_at_once() {
        CustodyParty laboratory = CustodyParty.outside("Medico-legal laboratory");
        assertEquals(List.of("CUS-001"), chain.codes(chain.step(CustodyEventType.TRANSFER, FINDER, at(2, 9)).to(laboratory)
                .purpose("examination").condition("whole")));
        chain.must(chain.step(CustodyEventType.TRANSFER, FINDER, at(2, 9)).to(laboratory).purpose("examination").condition("whole")
                .receipt("MLD 17"));
        assertEquals(laboratory, chain.item.holder());
        assertEquals(CustodyStatus.HELD, chain.item.status());
    }

    @Test
    void a_sealed_item_is_opened_by_its_seal() {
        chain.must(chain.step(CustodyEventType.SEAL, FINDER, at(2, 9)).seals(null, "S-1"));
        assertEquals("S-1", chain.item.seal());
        assertEquals(List.of("CUS-014"), chain.codes(chain.step(CustodyEventType.OPEN, FINDER, at(2, 10))));
        chain.must(chain.step(CustodyEventType.OPEN, FINDER, at(2, 10)).seals("S-1", null));
        assertNull(chain.item.seal());
        assertEquals(List.of("CUS-014"), chain.codes(chain.step(CustodyEventType.SEAL, FINDER, at(2, 11))));
    }

    @Test
    void a_correction_names_an_earlier_event_and_says_why() {
        assertEquals(List.of("CUS-011", "CUS-001"), chain.codes(chain.step(CustodyEventType.CORRECT, OTHER, at(2, 9)).correcting(9)));
        chain.must(chain.step(CustodyEventType.CORRECT, OTHER, at(1, 9)).correcting(1).place("tent 2").note("tent 1 was meant"));
        assertEquals("tent 2", chain.item.place());
        assertEquals("tent at the site", chain.item.events().get(0).place());
        assertEquals(List.of("CUS-011"), chain.codes(chain.step(CustodyEventType.CORRECT, OTHER, at(2, 9)).correcting(2).note("again")));
    }

    @Test
    void release_ends_custody() {
        chain.must(chain.step(CustodyEventType.RELEASE, FINDER, at(2, 9)).to(CustodyParty.outside("brother")).purpose("burial")
                .condition("whole").receipt("R 1"));
        assertEquals(CustodyStatus.RELEASED, chain.item.status());
        assertNull(chain.item.holder());
        assertTrue(chain.codes(chain.step(CustodyEventType.STORE, FINDER, at(3, 9)).place("store")).contains("CUS-010"));
        assertTrue(chain.codes(chain.receipt(KEEPER, at(3, 9)).note("back")).contains("CUS-010"));
    }

    @Test
    void that_the_holder_gave_remains_to_a_family_may_be_written_down_by_who_was_there() {
        assertEquals(List.of("CUS-003"), chain.codes(chain.step(CustodyEventType.RELEASE, OTHER, at(2, 9)).from(CustodyParty.of(OTHER))
                .to(CustodyParty.outside("brother")).purpose("burial").condition("whole").receipt("R 1")));
        chain.must(chain.step(CustodyEventType.RELEASE, OTHER, at(2, 9)).from(CustodyParty.of(FINDER))
                .to(CustodyParty.outside("brother")).purpose("burial").condition("whole").receipt("R 1"));
        assertEquals(CustodyStatus.RELEASED, chain.item.status());
    }

    @Test
    void a_sample_never_weighs_more_than_before() {
        Chain sample = new Chain(EvidenceKind.SAMPLE);
        sample.must(sample.step(CustodyEventType.COLLECT, FINDER, at(1, 9)).to(CustodyParty.of(FINDER)).place("table").weighing("2.5"));
        sample.must(sample.step(CustodyEventType.SUBSAMPLE, FINDER, at(2, 9)).weighing("2"));
        assertEquals(List.of("CUS-012"), sample.codes(sample.step(CustodyEventType.RETURN, FINDER, at(3, 9)).weighing("2.1")));
    }

    @Test
    void a_changed_event_breaks_the_chain_of_hashes() throws Exception {
        chain.must(chain.handOver(KEEPER, at(2, 9)));
        var purpose = CustodyEvent.class.getDeclaredField("purpose");
        purpose.setAccessible(true);
        purpose.set(chain.item.events().get(1), "to somewhere else");
        assertFalse(chain.item.isIntact());
        purpose.set(chain.item.events().get(1), "to the store");
    }
}
