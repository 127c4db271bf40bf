package org.athar.pedigree.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.athar.kernel.LocalizedText;

/**
 * A tested pedigree in full.
 *
 * @param head       as in a list
 * @param version    version of the record, to be handed back with a change
 * @param revision   how many times it was drawn
 * @param members    everybody in it, in the order of drawing
 * @param drawing    how it is drawn on a page
 * @param conflicts  markers that speak against it without mutation
 * @param note       what is to be known of it
 * @param reason     why it is compared although markers speak against it, or why it is set aside
 * @param recordedBy who began it
 * @param recordedAt when
 */
public record PedigreeView(PedigreeListItem head, long version, int revision, List<MemberView> members, FamilyDrawing drawing,
        List<Conflict> conflicts, String note, String reason, LocalizedText recordedBy, Instant recordedAt) implements Serializable {

    /** Keeps the lists as they are. */
    public PedigreeView {
        members = List.copyOf(members);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * A marker at which nobody's parents could have handed on what was seen, unless an allele changed.
     *
     * @param marker  its name
     * @param members who would have to be another for it to fit, each by itself; together where one of them is not enough
     */
    public record Conflict(String marker, List<String> members) implements Serializable {

        /** Keeps the list as it is. */
        public Conflict {
            members = List.copyOf(members);
        }
    }
}
