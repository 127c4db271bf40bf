package org.athar.engine.protocol.fact.past;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How far an authority outside is said to have come; it is what was heard, and never a stage of the case. */
public enum PastStatus {

    /** It decided who this person was. */
    IDENTIFIED,
    /** It issued a certificate as well. */
    CERTIFIED,
    /** The family was told as well. */
    CERTIFIED_AND_NOTIFIED,
    /** The remains went to the family as well. */
    RETURNED;

    /** What our own rows would have demanded on the way there: the later status demands what the earlier ones do. */
    public Set<Demand> demands() {
        EnumSet<Demand> demands = EnumSet.allOf(Demand.class);
        demands.removeIf(demand -> demand.since().compareTo(this) > 0);
        return Collections.unmodifiableSet(demands);
    }
}
