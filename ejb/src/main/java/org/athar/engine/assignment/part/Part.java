package org.athar.engine.assignment.part;

import java.util.List;
import org.athar.engine.pedigree.Pedigree;

/**
 * A part of a pedigree, its members named by their places, so that parts of the same shape are equal.
 *
 * @param pedigree of this part
 * @param people   by place, who of the whole pedigree it is
 */
public record Part(Pedigree pedigree, List<String> people) {

    /** Keeps the people as they are. */
    public Part {
        people = List.copyOf(people);
    }
}
