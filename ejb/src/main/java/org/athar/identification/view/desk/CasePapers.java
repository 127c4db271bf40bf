package org.athar.identification.view.desk;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.athar.missing.MissingPersonId;

/**
 * The papers of a case to which people refer or put their name, as they are now.
 *
 * @param candidates  the candidate that each missing person is
 * @param lines       digest of each line in force
 * @param sheetDigest digest of the sheet; null while nothing is proposed
 */
public record CasePapers(Map<MissingPersonId, UUID> candidates, Map<UUID, String> lines, String sheetDigest) implements Serializable {

    /** Keeps them as they are. */
    public CasePapers {
        candidates = Map.copyOf(candidates);
        lines = Map.copyOf(lines);
    }
}
