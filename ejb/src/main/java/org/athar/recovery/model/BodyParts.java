package org.athar.recovery.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.athar.recovery.RemainsId;

/** All parts of sets of remains. */
public interface BodyParts {

    /** The parts that a set holds now, in the order of their numbers. */
    List<BodyPart> heldIn(RemainsId set);

    /** The parts that several sets hold now. */
    List<BodyPart> heldIn(Collection<RemainsId> sets);

    /** The highest number given within a set, 0 if none was; who numbers another part of it meanwhile waits. */
    int lastIn(RemainsId set);

    /** The part under a number. */
    Optional<BodyPart> byNumber(String number);

    /** Keeps a new part. */
    void add(BodyPart part);
}
