package org.athar.incident.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.athar.incident.FacilityLinkId;
import org.athar.incident.kind.LinkGrade;
import org.athar.kernel.LocalizedText;
import org.athar.source.Stance;
import org.athar.source.view.GradeView;
import org.athar.source.view.SourceLabel;

/**
 * A link between an incident and a facility, with what speaks for it and against it.
 *
 * @param id       which one
 * @param incident the incident
 * @param facility the facility
 * @param claim    what is claimed of the two
 * @param grade    how well founded, by the latest judgement
 * @param evidence sources for and against, in the order of recording
 * @param grades   all judgements, latest first
 */
public record FacilityLinkView(FacilityLinkId id, IncidentLabel incident, FacilityLabel facility, LocalizedText claim, LinkGrade grade,
        List<Evidence> evidence, List<Judgement> grades) implements Serializable {

    /** The evidence that speaks for it. */
    public List<Evidence> speakingFor() {
        return evidence.stream().filter(row -> row.stance() == Stance.FOR).toList();
    }

    /** The evidence that speaks against it. */
    public List<Evidence> speakingAgainst() {
        return evidence.stream().filter(row -> row.stance() == Stance.AGAINST).toList();
    }

    /**
     * A source for or against.
     *
     * @param source    the source
     * @param grade     its grade
     * @param statement what it says, null where the source as a whole is meant or the statement is out of reach
     * @param stance    for or against
     * @param note      how, null if nothing is written
     */
    public record Evidence(SourceLabel source, GradeView grade, LocalizedText statement, Stance stance, String note)
            implements Serializable {
    }

    /**
     * How well founded somebody judged it.
     *
     * @param grade  how well
     * @param reason why, null for the first allegation
     * @param by     who
     * @param at     when
     */
    public record Judgement(LinkGrade grade, String reason, LocalizedText by, Instant at) implements Serializable {
    }
}
