package org.athar.recovery.view;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.athar.recovery.code.RemainsClass;

/**
 * Sets of remains of one site that are on record here, by class. Sets, never persons.
 *
 * @param byClass how many of each class; absent for none
 */
public record RemainsCounts(Map<RemainsClass, Integer> byClass) implements Serializable {

    private static final Set<RemainsClass> PARTS = EnumSet.of(RemainsClass.INCOMPLETE_BODY, RemainsClass.BODY_PART, RemainsClass.BONE,
            RemainsClass.TOOTH, RemainsClass.COMMINGLED_GROUP);

    /** Keeps the counts as they are. */
    public RemainsCounts {
        byClass = Map.copyOf(byClass);
    }

    /** All sets of human remains. */
    public int sets() {
        return completeBodies() + parts();
    }

    /** Complete bodies. */
    public int completeBodies() {
        return byClass.getOrDefault(RemainsClass.COMPLETE_BODY, 0);
    }

    /** All other sets of human remains. */
    public int parts() {
        return PARTS.stream().mapToInt(part -> byClass.getOrDefault(part, 0)).sum();
    }
}
