package org.athar.source.subject;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How the ledger learns names and reach of subjects that capabilities above it keep: each such capability offers one of these for its
 * kind, as a bean. It answers within the operation under way: what is out of reach of who acts is left out, as if it did not exist.
 */
public interface SubjectDirectory {

    /** The kind it answers for. */
    SubjectKind kind();

    /** Labels of those that exist and are within reach, in any order. */
    List<SubjectLabel> labels(Collection<UUID> ids);

    /** The subject with this reference, if it exists and is within reach. */
    Optional<SubjectLabel> byRef(String ref);

    /** Up to ten subjects whose name or reference holds what was typed, within reach. */
    List<SubjectLabel> search(String typed);

    /** Ids of all within reach, for queries over many; null where every one is. */
    Set<UUID> within();

    /** Whether who acts may record something about it in the operation under way. */
    boolean mayRecordAbout(UUID id);
}
