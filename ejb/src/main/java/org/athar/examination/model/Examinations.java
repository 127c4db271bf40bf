package org.athar.examination.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.examination.ExaminationId;
import org.athar.recovery.RemainsId;
import org.athar.security.StaffId;

/** All examinations. */
public interface Examinations {

    /** One examination. */
    Optional<PostMortemExamination> byId(ExaminationId id);

    /** Examinations of a set of remains, earlier ones first. */
    List<PostMortemExamination> of(RemainsId remains);

    /** The same of several. */
    List<PostMortemExamination> of(Collection<RemainsId> remains);

    /** Signed examinations of remains of these sites (null for everywhere) that another than this person has signed, oldest first. */
    List<PostMortemExamination> awaitingReview(StaffId reviewer, Set<UUID> sites, int most);

    /** Raises the version of one in which nothing but its points or injuries changes, or refuses it as overtaken. */
    void claim(PostMortemExamination examination);

    /** Keeps a new examination. */
    void add(PostMortemExamination examination);
}
