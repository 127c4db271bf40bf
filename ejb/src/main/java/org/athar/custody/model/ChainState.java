package org.athar.custody.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.athar.custody.CustodyEventType;
import org.athar.custody.CustodyMoment;
import org.athar.custody.CustodyParty;
import org.athar.custody.CustodyStatus;

/**
 * What a chain of events comes to: who holds the item, where, under which seal. It follows from the events alone; what the item
 * keeps of it is a copy.
 *
 * @param status  whether in custody; null before the first event
 * @param holder  who answers for it; null once custody has ended
 * @param pending to whom it was handed over, until received
 * @param place   where it is
 * @param seal    its seal, null if none or unknown
 * @param weight  last weight in grams
 * @param last    when the latest event happened
 * @param types   kind of each event by its number
 */
record ChainState(CustodyStatus status, CustodyParty holder, CustodyParty pending, String place, String seal, BigDecimal weight,
        CustodyMoment last, Map<Integer, CustodyEventType> types) {

    private static final ChainState EMPTY = new ChainState(null, null, null, null, null, null, null, Map.of());

    /** One event as it stands after its corrections. */
    record Effective(CustodyEvent event, CustodyMoment moment, String place, NewEvent.Details details) {

        CustodyEventType type() {
            return event.type();
        }
    }

    static ChainState of(List<CustodyEvent> events) {
        ChainState state = EMPTY;
        for (Effective event : effective(events)) {
            state = state.after(event);
        }
        Map<Integer, CustodyEventType> types = new HashMap<>();
        events.forEach(event -> types.put(event.seq(), event.type()));
        return new ChainState(state.status, state.holder, state.pending, state.place, state.seal, state.weight, state.last,
                Map.copyOf(types));
    }

    /** The events in order, with what later events set right, without hand-overs that were taken back and without corrections. */
    static List<Effective> effective(List<CustodyEvent> events) {
        Map<Integer, Effective> inForce = new java.util.TreeMap<>();
        Set<Integer> voided = new HashSet<>();
        for (CustodyEvent event : events) {
            if (event.type() != CustodyEventType.CORRECT) {
                inForce.put(event.seq(), new Effective(event, event.moment(), event.place(), event.details()));
            } else if (event.voids()) {
                voided.add(event.corrects());
            } else {
                inForce.computeIfPresent(event.corrects(), (seq, wrong) -> corrected(wrong, event));
            }
        }
        List<Effective> left = new ArrayList<>();
        inForce.forEach((seq, event) -> {
            if (!voided.contains(seq)) {
                left.add(event);
            }
        });
        return left;
    }

    private static Effective corrected(Effective wrong, CustodyEvent by) {
        NewEvent.Details old = wrong.details();
        NewEvent.Details now = by.details();
        NewEvent.Details merged = new NewEvent.Details(or(now.sealBefore(), old.sealBefore()), or(now.sealAfter(), old.sealAfter()),
                or(now.condition(), old.condition()), or(now.purpose(), old.purpose()), or(now.weightGrams(), old.weightGrams()),
                or(now.photo(), old.photo()), or(now.receipt(), old.receipt()), old.note());
        return new Effective(wrong.event(), by.moment(), or(by.place(), wrong.place()), merged);
    }

    private ChainState after(Effective event) {
        NewEvent.Details details = event.details();
        CustodyParty to = event.event().to();
        boolean waits = event.type() == CustodyEventType.TRANSFER && to != null && to.staff() != null;
        CustodyParty nextHolder = switch (event.type()) {
            case COLLECT, RECEIVE -> to;
            case TRANSFER -> waits ? holder : to;
            case RELEASE, DESTROY -> null;
            default -> holder;
        };
        CustodyStatus nextStatus = switch (event.type()) {
            case RELEASE -> CustodyStatus.RELEASED;
            case DESTROY -> CustodyStatus.DESTROYED;
            default -> waits ? CustodyStatus.IN_TRANSIT : CustodyStatus.HELD;
        };
        return new ChainState(nextStatus, nextHolder, waits ? to : null, or(event.place(), place), sealAfter(event),
                or(details.weightGrams(),
                weight), event.moment(), types);
    }

    private String sealAfter(Effective event) {
        NewEvent.Details details = event.details();
        if (event.type() == CustodyEventType.OPEN) {
            return details.sealAfter();
        }
        return or(details.sealAfter(), or(details.sealBefore(), seal));
    }

    private static <T> T or(T first, T second) {
        return first != null ? first : second;
    }

    boolean begun() {
        return status != null;
    }

    boolean ended() {
        return begun() && !status.inCustody();
    }
}
