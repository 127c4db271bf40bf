package org.athar.adversity;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.athar.operation.verify.Finding.Kind;

/** Every way that the proof tries, under the name by which it is counted. */
final class Tamperings {

    private static final Set<Kind> TRAIL = Set.of(Kind.ENTRY_CHANGED, Kind.CHAIN_BROKEN, Kind.NUMBER_MISSING, Kind.HISTORY_CHANGED,
            Kind.NOT_LINKED, Kind.HEAD_LOST);
    private static final Set<Kind> PARTS = Set.of(Kind.TRACKING_OFF, Kind.ENTRY_CHANGED);
    private static final Set<Kind> OUTSIDE = Set.of(Kind.HEAD_LOST);

    private Tamperings() {
    }

    static Map<String, Way> all(long verifiedNumber) {
        Map<String, Way> all = new LinkedHashMap<>();
        all.put("a value of a record", way(RowTampering::change, Kind.ROW_CHANGED, Kind.ROW_REMOVED));
        all.put("a record removed", way(RowTampering::delete, Kind.ROW_REMOVED));
        all.put("a record added", way(RowTampering::insert, Kind.ROW_ADDED));
        all.put("a value of the trail", new Way(TrailTampering::change, TRAIL));
        all.put("a line of the trail removed", new Way(TrailTampering::delete, TRAIL));
        all.put("a line of the trail added", new Way(TrailTampering::insert, TRAIL));
        all.put("two lines of the trail exchanged", new Way(TrailTampering::swap, TRAIL));
        all.put("a guard taken away", way(GuardTampering::apply, Kind.TRACKING_OFF));
        all.put("a month of the trail taken off", new Way(TrailTampering::detachMonth, PARTS));
        all.put("a month of the trail dropped", new Way(TrailTampering::dropMonth, PARTS));
        all.put("an entry moved to another month", way(TrailTampering::moveToAnotherMonth, Kind.TRACKING_OFF));
        all.put("a month of forged entries added", way(TrailTampering::attachMonth, Kind.TRACKING_OFF));
        all.put("a month opened under its own name", way(TrailTampering::openMonth, Kind.TRACKING_OFF));
        all.put("a record with its history", way(CoherentTampering::row, Kind.ENTRY_CHANGED));
        all.put("a record with a history of its own", way(CoherentTampering::newHistory, Kind.HISTORY_CHANGED, Kind.ENTRY_CHANGED));
        all.put("a history given to another record", way(CoherentTampering::moveHistory, Kind.HISTORY_CHANGED));
        CoherentTampering knowing = new CoherentTampering(verifiedNumber);
        all.put("a record, its history, its entry and every head", new Way(knowing::rowAndHeads, OUTSIDE));
        all.put("an entry rewritten with every head", new Way(knowing::entryAndHeads, OUTSIDE));
        all.put("an entry taken out of the chain", new Way(knowing::removeEntry, OUTSIDE));
        all.put("an entry put into the chain", new Way(knowing::addEntry, OUTSIDE));
        all.put("the end of the chain cut off", new Way(knowing::cut, OUTSIDE));
        all.put("an entry linked twice", way(knowing::linkTwice, Kind.ENTRY_CHANGED));
        return all;
    }

    private static Way way(Step step, Kind... found) {
        return new Way(step, Set.of(found));
    }

    /** One change. */
    interface Step {

        /** What was changed; null where the random choice fell on something that cannot be changed so. */
        String apply(Superuser superuser, Random random) throws SQLException;
    }

    /**
     * A way to change the database by hand.
     *
     * @param step    what is done
     * @param foundAs as what it is found: the verification must name at least one of these
     */
    record Way(Step step, Set<Kind> foundAs) {
    }
}
