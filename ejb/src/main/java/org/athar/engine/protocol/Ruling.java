package org.athar.engine.protocol;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The answer of the procedure: the step may be taken, or it may not, and why. */
public sealed interface Ruling {

    /** True when the step may be taken. */
    default boolean permits() {
        return this instanceof Permitted;
    }

    /** Everything that stands in the way; empty when the step may be taken. */
    default List<Refusal> reasons() {
        return this instanceof Refused refused ? refused.refusals() : List.of();
    }

    /**
     * The step may be taken.
     *
     * @param next         the stage afterwards
     * @param secondPerson the roles of those who may confirm it; empty when nobody has to
     * @param consequences what else follows
     * @param daysLate     how many days after the event it is recorded; to be shown when above 0
     */
    record Permitted(Stage next, Set<Role> secondPerson, Set<Consequence> consequences, long daysLate) implements Ruling {

        /** Copies the sets. */
        public Permitted {
            Objects.requireNonNull(next, "next");
            secondPerson = Set.copyOf(secondPerson);
            consequences = Set.copyOf(consequences);
        }

        /** True when nothing changes until a second person confirms. */
        public boolean needsSecondPerson() {
            return !secondPerson.isEmpty();
        }
    }

    /**
     * The step may not be taken.
     *
     * @param refusals every rule that is not met, at least one
     */
    record Refused(List<Refusal> refusals) implements Ruling {

        /** Copies the list; refuses an empty one. */
        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("a refusal without a reason");
            }
        }
    }

    /** What follows from a step beside the change of stage. */
    enum Consequence {
        /** A new case begins with the parts split off, by an OPEN of its own. */
        NEW_CASE_OPENS,
        /** Liaison gets a task about this family. */
        LIAISON_TASK_OPENS,
        /** Liaison gets a task to ask or honour the wish about later finds. */
        LATER_FINDS_TASK_OPENS;

        boolean applies(Inquiry inquiry) {
            return this != LATER_FINDS_TASK_OPENS
                    || inquiry.facts().regrouping().reassociation().filter(joining -> joining.identified()).isPresent();
        }
    }
}
