package org.athar.recovery.view;

import java.io.Serializable;
import org.athar.custody.view.PartyView;
import org.athar.kernel.PartialDate;
import org.athar.recovery.RemainsId;
import org.athar.recovery.code.RemainsClass;
import org.athar.recovery.code.RemainsStatus;
import org.athar.site.view.SiteBrief;

/**
 * A set of remains in a list.
 *
 * @param id              which remains
 * @param number          number on the label
 * @param site            where they come from
 * @param context         exact place there
 * @param remainsClass    what the set consists of
 * @param completenessPct how much of a body is there
 * @param status          where they stand
 * @param holder          who answers for them
 * @param place           where they are
 * @param recoveredOn     when recovered
 * @param invented        whether invented for a sample
 */
public record RemainsListItem(RemainsId id, String number, SiteBrief site, String context, RemainsClass remainsClass,
        Integer completenessPct, RemainsStatus status, PartyView holder, String place, PartialDate recoveredOn, boolean invented)
        implements Serializable {
}
