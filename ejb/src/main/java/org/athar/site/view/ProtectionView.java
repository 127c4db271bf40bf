package org.athar.site.view;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.athar.kernel.PartialDate;
import org.athar.security.StaffId;

/**
 * A protection.
 *
 * @param id          which one
 * @param renewsId    the one that it renews, null if none
 * @param decisionNo  number of the decision
 * @param decidedOn   when it was taken
 * @param gazetteNo   number of the gazette
 * @param publishedOn day of the gazette
 * @param expiresOn   last day
 * @param areaM2      protected area, square metres
 * @param note        anything else
 * @param recordedBy  who recorded it
 * @param recordedAt  when
 */
public record ProtectionView(UUID id, UUID renewsId, String decisionNo, PartialDate decidedOn, String gazetteNo, LocalDate publishedOn,
        LocalDate expiresOn, Double areaM2, String note, StaffId recordedBy, Instant recordedAt) implements Serializable {
}
