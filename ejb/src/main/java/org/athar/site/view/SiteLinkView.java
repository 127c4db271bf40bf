package org.athar.site.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.athar.kernel.LocalizedText;
import org.athar.security.StaffId;
import org.athar.incident.kind.LinkGrade;
import org.athar.source.view.GradeView;
import org.athar.source.view.SourceLabel;

/**
 * A link of a site to an incident or a facility.
 *
 * @param id          which one
 * @param facility    whether it goes to a facility, else to an incident
 * @param ref         reference of what it goes to; null where that is out of reach
 * @param name        its name; null where that is out of reach
 * @param claim       what is said of the two
 * @param grade       how well it is founded now
 * @param inFavour    the sources for it
 * @param against     the sources against it
 * @param assessments all judgements, the first first
 * @param recordedAt  when it was put on record
 */
public record SiteLinkView(UUID id, boolean facility, String ref, LocalizedText name, LocalizedText claim, LinkGrade grade,
        List<Evidence> inFavour, List<Evidence> against, List<Assessment> assessments, Instant recordedAt) implements Serializable {

    /**
     * A source for or against it.
     *
     * @param source    how it is named; null where it is out of reach
     * @param grade     how it is graded; null where it is out of reach
     * @param statement the statement that it is about; null for the source as a whole, or where it is out of reach
     * @param note      how it speaks for or against; null where the source is out of reach
     */
    public record Evidence(SourceLabel source, GradeView grade, LocalizedText statement, String note) implements Serializable {
    }

    /**
     * A judgement.
     *
     * @param grade      how well it was found founded
     * @param reason     why
     * @param by         by whom
     * @param recordedAt when
     */
    public record Assessment(LinkGrade grade, String reason, StaffId by, Instant recordedAt) implements Serializable {
    }

    /** Keeps lists as they are. */
    public SiteLinkView {
        inFavour = List.copyOf(inFavour);
        against = List.copyOf(against);
        assessments = List.copyOf(assessments);
    }
}
