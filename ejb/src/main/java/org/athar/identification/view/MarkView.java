package org.athar.identification.view;

import java.io.Serializable;
import java.time.Instant;
import org.athar.kernel.LocalizedText;
import org.athar.security.StaffId;

/**
 * What somebody put under a sheet.
 *
 * @param person     who
 * @param name       that person's name
 * @param inFavour   endorsed, checked, or signed; false when returned or dissenting
 * @param words      reasons or findings
 * @param current    whether it covers the sheet as it is now; a changed sheet voids it
 * @param recordedAt when
 */
public record MarkView(StaffId person, LocalizedText name, boolean inFavour, String words, boolean current,
        Instant recordedAt) implements Serializable {
}
