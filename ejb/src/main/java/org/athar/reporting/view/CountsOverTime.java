package org.athar.reporting.view;

import java.io.Serializable;
import java.util.List;

/**
 * What the system counts, by date. Persons and sets are two units and stay apart.
 *
 * @param now     how it stands now
 * @param persons persons identified, by the date of the decision that stands
 * @param sets    sets of human remains, by the date of recovery
 */
public record CountsOverTime(LiveCounts now, List<CountedOn> persons, List<CountedOn> sets) implements Serializable {

    /** Keeps the lists as they are. */
    public CountsOverTime {
        persons = List.copyOf(persons);
        sets = List.copyOf(sets);
    }
}
