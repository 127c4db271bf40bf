package org.athar.recovery.command;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.athar.custody.CustodyMoment;
import org.athar.custody.CustodyParty;
import org.athar.site.SiteId;

/**
 * Where, when and by whom something was recovered, and where it was put: the beginning of its custody (C1).
 *
 * @param site       from which site
 * @param context    exact place there: grid, feature, stratigraphic unit; required for what comes from the ground
 * @param fromGround false for what was found in store with no record of its recovery
 * @param moment     when recovered, or found in store
 * @param by         who recovered it, and holds it from then on
 * @param place      where it was put
 * @param seal       seal put on
 * @param note       anything else; for what was found in store, what is known of how it came there
 */
public record Recovery(@NotNull SiteId site, String context, boolean fromGround, @NotNull CustodyMoment moment, @NotNull CustodyParty by,
        String place, String seal, String note) implements Serializable {
}
