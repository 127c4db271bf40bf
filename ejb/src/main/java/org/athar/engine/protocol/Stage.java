package org.athar.engine.protocol;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where an identification case stands. */
public enum Stage {

    /** Before the case: where the first step starts from. */
    NOT_OPENED,
    /** The question whose remains these are is asked. */
    OPENED,
    /** Custody and post-mortem data are complete and reviewed. */
    DATA_COMPLETE,
    /** At least one missing person is nominated. */
    CANDIDATE,
    /** The lines of evidence are weighed together. */
    RECONCILIATION,
    /** A candidate is proposed to the board. */
    PROPOSED,
    /** The board decided who this person was. */
    IDENTIFIED,
    /** Certified by the authority; the family is not told yet. */
    CERTIFIED,
    /** The family is told; the certificate is still missing. */
    FAMILY_NOTIFIED,
    /** Both, whichever came first. */
    CERTIFIED_AND_NOTIFIED,
    /** The remains are with the family. */
    RETURNED,
    /** The remains are kept at the family's wish. */
    HELD,
    /** Buried, and wishes about later finds recorded. */
    CLOSED,
    /** Ended without a name; may be reopened. */
    CLOSED_NN,
    /** Ended by joining a main case; can be undone. */
    REASSOCIATED,
    /** Opened in error. */
    WITHDRAWN,
    /** Waits, with a reason and a day of review. */
    SUSPENDED,
    /** Said to have been decided elsewhere, years ago, the document not held: no decision of ours, and may be taken up. */
    HISTORIC;

    private static final Set<Stage> ENDED = EnumSet.of(CLOSED, CLOSED_NN, REASSOCIATED, WITHDRAWN, HISTORIC);
    private static final Set<Stage> SINCE_DECISION =
            EnumSet.of(IDENTIFIED, CERTIFIED, FAMILY_NOTIFIED, CERTIFIED_AND_NOTIFIED, RETURNED, HELD, CLOSED);
    private static final List<Stage> MAIN_LINE = List.of(OPENED, DATA_COMPLETE, CANDIDATE, RECONCILIATION, PROPOSED, IDENTIFIED,
            CERTIFIED_AND_NOTIFIED, RETURNED, CLOSED);

    /** True of a case that is open and has not ended. */
    public boolean inForce() {
        return this != NOT_OPENED && !ENDED.contains(this);
    }

    /** True when its main remains may not be the main remains of a new case: of every case but one withdrawn. */
    public boolean holdsItsRemains() {
        return this != NOT_OPENED && this != WITHDRAWN;
    }

    /** True from the board's decision on, as long as it stands. */
    public boolean identified() {
        return SINCE_DECISION.contains(this);
    }

    /** The stages a case passes when nothing turns it aside, in order; the others are side states. */
    public static List<Stage> mainLine() {
        return MAIN_LINE;
    }

    /** The stages of cases in force. */
    static Set<Stage> allInForce() {
        EnumSet<Stage> stages = EnumSet.allOf(Stage.class);
        stages.removeIf(stage -> !stage.inForce());
        return Collections.unmodifiableSet(stages);
    }
}
