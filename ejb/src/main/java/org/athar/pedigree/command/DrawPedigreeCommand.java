package org.athar.pedigree.command;

import java.util.List;
import org.athar.pedigree.PedigreeId;

/**
 * A pedigree as it is drawn now.
 *
 * @param pedigree which one, null for a new one
 * @param version  version of the record that was seen, 0 for a new one
 * @param members  everybody in it
 * @param note     what is to be known of it
 * @param reason   why it is drawn otherwise than before, null for a new one
 */
public record DrawPedigreeCommand(PedigreeId pedigree, long version, List<MemberEntry> members, String note, String reason) {

    /** Keeps the members as they are. */
    public DrawPedigreeCommand {
        members = List.copyOf(members);
    }
}
