package org.athar.custody.model;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.athar.custody.CustodyEventType;
import org.athar.custody.CustodyMoment;
import org.athar.custody.CustodyParty;
import org.athar.custody.EvidenceKind;
import org.athar.custody.EvidenceNumber;
import org.athar.kernel.Clocks;
import org.athar.kernel.Refusal;
import org.athar.security.StaffId;
import org.athar.site.SiteId;

/** An item and what happens to it, for tests: each step in one line. */
final class Chain {

    static final StaffId FINDER = new StaffId(new UUID(1, 1));
    static final StaffId KEEPER = new StaffId(new UUID(1, 2));
    static final StaffId OTHER = new StaffId(new UUID(1, 3));
    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    final CustodyItem item;

    Chain(EvidenceKind kind) {
        this.item = new CustodyItem(new UUID(2, 1), new EvidenceNumber(kind, 1), "femur, left", new SiteId(new UUID(3, 1)), "grid C4",
                true);
    }

    /** Collected by the finder on 1 February at nine. */
    static Chain collected() {
        Chain chain = new Chain(EvidenceKind.REMAINS);
        chain.must(chain.step(CustodyEventType.COLLECT, FINDER, at(1, 9)).to(CustodyParty.of(FINDER)).place("tent at the site"));
        return chain;
    }

    static CustodyMoment at(int day, int hour) {
        return CustodyMoment.of(ZonedDateTime.of(2026, 2, day, hour, 0, 0, 0, Clocks.HOME));
    }

    Step step(CustodyEventType type, StaffId by, CustodyMoment moment) {
        return new Step(type, by, moment);
    }

    Step handOver(StaffId to, CustodyMoment moment) {
        return step(CustodyEventType.TRANSFER, FINDER, moment).to(CustodyParty.of(to)).purpose("to the store").condition("bag whole");
    }

    Step receipt(StaffId by, CustodyMoment moment) {
        return step(CustodyEventType.RECEIVE, by, moment).to(CustodyParty.of(by)).place("store, shelf 4");
    }

    List<Refusal> record(Step step) {
        return item.record(step.event(item), CLOCK);
    }

    void must(Step step) {
        List<Refusal> refusals = record(step);
        if (!refusals.isEmpty()) {
            throw new AssertionError("refused: " + refusals);
        }
    }

    List<String> codes(Step step) {
        return record(step).stream().map(refusal -> refusal.code().code()).toList();
    }

    /** One event under construction. */
    static final class Step {

        private final CustodyEventType type;
        private final StaffId by;
        private final CustodyMoment moment;
        private CustodyParty from;
        private CustodyParty to;
        private String place;
        private String sealBefore;
        private String sealAfter;
        private String condition;
        private String purpose;
        private java.math.BigDecimal weight;
        private String receipt;
        private String note;
        private Integer corrects;
        private boolean voids;

        private Step(CustodyEventType type, StaffId by, CustodyMoment moment) {
            this.type = type;
            this.by = by;
            this.moment = moment;
        }

        Step to(CustodyParty party) {
            to = party;
            return this;
        }

        Step from(CustodyParty party) {
            from = party;
            return this;
        }

        Step place(String text) {
            place = text;
            return this;
        }

        Step seals(String before, String after) {
            sealBefore = before;
            sealAfter = after;
            return this;
        }

        Step condition(String text) {
            condition = text;
            return this;
        }

        Step purpose(String text) {
            purpose = text;
            return this;
        }

        Step weighing(String grams) {
            weight = new java.math.BigDecimal(grams);
            return this;
        }

        Step receipt(String number) {
            receipt = number;
            return this;
        }

        Step note(String text) {
            note = text;
            return this;
        }

        Step correcting(Integer seq) {
            corrects = seq;
            return this;
        }

        Step takingBack(int seq) {
            corrects = seq;
            voids = true;
            return this;
        }

        private NewEvent event(CustodyItem item) {
            CustodyParty giver = from != null ? from : type == CustodyEventType.COLLECT || type == CustodyEventType.CORRECT ? null
                    : item.holder();
            return new NewEvent(type, moment, giver, to, place,
                    new NewEvent.Details(sealBefore, sealAfter, condition, purpose, weight, null, receipt, note), corrects, voids, by, NOW);
        }
    }
}
