package org.athar.kernel;

import java.util.List;

/**
 * Something that the trail must hold: a change, a sensitive read, a denial. Who acts, for whom and in which operation is known
 * to the operation under way; the event adds what it is about. It carries ids and codes, never a protected value.
 */
public interface Auditable {

    /** How the operation ended. */
    enum Result {
        /** Something was changed. */
        CHANGED,
        /** Something sensitive was read. */
        READ,
        /** Somebody was not allowed. */
        DENIED,
        /** A rule refused. */
        REFUSED,
        /** The system failed. */
        FAILED
    }

    /** The records concerned, one entry each; a change has exactly one. */
    List<Subject> subjects();

    /** How it ended; a change unless said otherwise. */
    default Result result() {
        return Result.CHANGED;
    }

    /** The class of what was touched. */
    default Sensitivity sensitivity() {
        return Sensitivity.S1;
    }

    /** Why, in the words of who acted; null where no reason is asked. */
    default String reason() {
        return null;
    }

    /** When it happened in the world, if that is not now. */
    default PartialDate occurredOn() {
        return null;
    }

    /** Codes of the rules that refused; empty unless refused. */
    default List<String> refusals() {
        return List.of();
    }
}
