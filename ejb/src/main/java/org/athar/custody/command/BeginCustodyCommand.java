package org.athar.custody.command;

import org.athar.custody.CustodyMoment;
import org.athar.custody.CustodyParty;
import org.athar.custody.EvidenceKind;
import org.athar.site.SiteId;

/**
 * Something gets its number and custody begins: in the ground, or, for what was found in store, with its receipt there.
 *
 * @param kind        what it is
 * @param description type, quantity, condition, marks (C1)
 * @param site        where it comes from
 * @param context     exact place there: grid, feature, stratigraphic unit
 * @param fromGround  true if it was taken from the ground; false if it was found in store with no record of that
 * @param moment      when it was taken, or received
 * @param holder      who took it, and holds it from then on
 * @param place       where it was put
 * @param seal        seal put on, if any
 * @param condition   condition of the item and its packing
 * @param note        anything else; for what was found in store, what is known of how it came there
 * @param invented    whether it belongs to the invented part of a sample
 */
public record BeginCustodyCommand(EvidenceKind kind, String description, SiteId site, String context, boolean fromGround,
        CustodyMoment moment, CustodyParty holder, String place, String seal, String condition, String note, boolean invented) {
}
