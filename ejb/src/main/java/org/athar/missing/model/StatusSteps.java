package org.athar.missing.model;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.athar.missing.code.MissingStatus;

/** Which step of the search follows which. Nothing is final but a mistake can be undone by a step of its own. */
public final class StatusSteps {

    private static final Map<MissingStatus, Set<MissingStatus>> OPEN = new EnumMap<>(MissingStatus.class);

    static {
        OPEN.put(MissingStatus.REPORTED, EnumSet.of(MissingStatus.VERIFIED, MissingStatus.DUPLICATE_OF, MissingStatus.NOT_IN_INCIDENT,
                MissingStatus.FOUND_ALIVE, MissingStatus.WITHDRAWN));
        OPEN.put(MissingStatus.VERIFIED, EnumSet.of(MissingStatus.DUPLICATE_OF, MissingStatus.NOT_IN_INCIDENT, MissingStatus.FOUND_ALIVE,
                MissingStatus.PRESUMED_DEAD, MissingStatus.IDENTIFIED, MissingStatus.WITHDRAWN));
        OPEN.put(MissingStatus.PRESUMED_DEAD, EnumSet.of(MissingStatus.VERIFIED, MissingStatus.DUPLICATE_OF, MissingStatus.FOUND_ALIVE,
                MissingStatus.IDENTIFIED));
        OPEN.put(MissingStatus.DUPLICATE_OF, EnumSet.of(MissingStatus.REPORTED));
        OPEN.put(MissingStatus.NOT_IN_INCIDENT, EnumSet.of(MissingStatus.REPORTED));
        OPEN.put(MissingStatus.FOUND_ALIVE, EnumSet.of(MissingStatus.REPORTED));
        OPEN.put(MissingStatus.WITHDRAWN, EnumSet.of(MissingStatus.REPORTED));
        OPEN.put(MissingStatus.IDENTIFIED, EnumSet.of(MissingStatus.VERIFIED, MissingStatus.CLOSED));
        OPEN.put(MissingStatus.CLOSED, EnumSet.of(MissingStatus.VERIFIED));
    }

    private StatusSteps() {
    }

    /** Whether a step is open. */
    public static boolean open(MissingStatus from, MissingStatus to) {
        return OPEN.get(from).contains(to);
    }

    /** Steps that a coordinator takes by hand: those of the identification follow from its decisions alone. */
    public static Set<MissingStatus> byHand(MissingStatus from) {
        if (from == MissingStatus.IDENTIFIED || from == MissingStatus.CLOSED) {
            return EnumSet.noneOf(MissingStatus.class);
        }
        EnumSet<MissingStatus> steps = EnumSet.copyOf(OPEN.get(from));
        steps.remove(MissingStatus.IDENTIFIED);
        return steps;
    }
}
