package org.athar.custody.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.athar.custody.CustodyEventType;
import org.athar.custody.CustodyMoment;
import org.athar.custody.GapKind;
import org.athar.custody.model.ChainState.Effective;
import org.athar.kernel.Clocks;

/** Finds where a chain of custody is broken (C2), from the ground on, in events as they stand after correction. */
final class GapPolicy {

    private GapPolicy() {
    }

    static List<Gap> find(List<CustodyEvent> events, Duration longestTransit, Instant now) {
        List<Gap> gaps = new ArrayList<>();
        Effective before = null;
        String seal = null;
        for (Effective event : ChainState.effective(events)) {
            int seq = event.event().seq();
            if (before == null && event.type() != CustodyEventType.COLLECT) {
                gaps.add(new Gap(GapKind.NOT_FROM_GROUND, seq, 0));
            }
            if (before != null && event.type() == CustodyEventType.RECEIVE) {
                addTransit(gaps, before, event, longestTransit);
            }
            String found = event.details().sealBefore();
            if (seal != null && found != null && !seal.equals(found)) {
                gaps.add(new Gap(GapKind.SEAL_DIFFERS, seq, 0));
            }
            seal = sealLeft(event, seal);
            before = event;
        }
        if (before != null && waits(before) && hours(before.moment(), now) > longestTransit.toHours()) {
            gaps.add(new Gap(GapKind.NOT_RECEIVED, before.event().seq(), hours(before.moment(), now)));
        }
        return gaps;
    }

    private static void addTransit(List<Gap> gaps, Effective before, Effective receipt, Duration longest) {
        boolean byPaper = receipt.details().receipt() != null && receipt.event().from() != null && receipt.event().from().staff() == null;
        if (!waits(before)) {
            if (!byPaper) {
                gaps.add(new Gap(GapKind.NO_HAND_OVER, receipt.event().seq(), 0));
            }
        } else {
            long hours = hours(before.moment(), earliest(receipt.moment()));
            if (hours > longest.toHours()) {
                gaps.add(new Gap(GapKind.LONG_TRANSIT, receipt.event().seq(), hours));
            }
        }
    }

    private static boolean waits(Effective event) {
        return event.type() == CustodyEventType.TRANSFER && event.event().to().staff() != null;
    }

    private static String sealLeft(Effective event, String seal) {
        String after = event.details().sealAfter();
        if (after != null || event.type() == CustodyEventType.OPEN) {
            return after;
        }
        return event.details().sealBefore() != null ? event.details().sealBefore() : seal;
    }

    private static long hours(CustodyMoment from, Instant to) {
        Instant start = from.at() != null ? from.at() : from.on().latest().plusDays(1).atStartOfDay(Clocks.HOME).toInstant();
        return Math.max(0, Duration.between(start, to).toHours());
    }

    private static Instant earliest(CustodyMoment moment) {
        return moment.at() != null ? moment.at() : moment.on().earliest().atStartOfDay(Clocks.HOME).toInstant();
    }
}
