package org.athar.recovery.view;

import java.io.Serializable;
import org.athar.custody.view.PartyView;
import org.athar.kernel.PartialDate;
import org.athar.recovery.EvidenceItemId;
import org.athar.recovery.code.ArtefactKind;
import org.athar.site.view.SiteBrief;

/**
 * An artefact or effects in a list, which say all that is known of them.
 *
 * @param id          which
 * @param number      number on the label
 * @param site        where it comes from
 * @param context     exact place there
 * @param kind        what it is
 * @param quantity    how many pieces
 * @param description description
 * @param remains     number of the remains with which it was found; null if alone
 * @param holder      who answers for it
 * @param place       where it is
 * @param foundOn     when found
 * @param invented    whether invented for a sample
 */
public record EvidenceListItem(EvidenceItemId id, String number, SiteBrief site, String context, ArtefactKind kind, int quantity,
        String description, String remains, PartyView holder, String place, PartialDate foundOn, boolean invented)
        implements Serializable {
}
