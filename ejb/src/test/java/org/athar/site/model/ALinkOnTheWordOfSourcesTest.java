package org.athar.site.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.athar.incident.IncidentId;
import org.athar.incident.command.LinkEvidence;
import org.athar.incident.kind.LinkGrade;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Refusal;
import org.athar.site.SiteId;
import org.athar.site.SiteRefusal;
import org.athar.site.command.LinkSiteCommand;
import org.athar.source.OriginId;
import org.athar.source.Reliability;
import org.athar.source.SourceId;
import org.athar.source.Stance;
import org.athar.source.view.GradeView;
import org.athar.source.view.SourceStanding;
import org.junit.jupiter.api.Test;

class ALinkOnTheWordOfSourcesTest {

    private static final Clock CLOCK = Clock.fixed(Samples.NOW, ZoneOffset.UTC);

    private final Map<SourceId, SourceStanding> standing = new HashMap<>();

    @Test
    void isAnAllegationWithoutAnyOfThem() {
        SiteLink link = link();
        assertEquals(List.of(), judge(link, LinkGrade.ALLEGED));
        assertEquals(LinkGrade.ALLEGED, link.grade());
    }

    @Test
    void isNotSupportedByOneThatNobodyHasRated() {
        SiteLink link = link();
        hear(link, source(false, 1), Stance.FOR);
        assertEquals(List.of(SiteRefusal.NOTHING_RATED_FOR_IT), judge(link, LinkGrade.SUPPORTED));
        hear(link, source(true, 1), Stance.FOR);
        assertEquals(List.of(), judge(link, LinkGrade.SUPPORTED));
    }

    @Test
    void isNotSupportedByOneThatSpeaksAgainstIt() {
        SiteLink link = link();
        hear(link, source(true, 1), Stance.AGAINST);
        assertEquals(List.of(SiteRefusal.NOTHING_RATED_FOR_IT), judge(link, LinkGrade.SUPPORTED));
    }

    @Test
    void isNotEstablishedByTwoThatRestOnOneObservation() {
        SiteLink link = link();
        hear(link, source(true, 1), Stance.FOR);
        hear(link, source(true, 1), Stance.FOR);
        assertEquals(List.of(SiteRefusal.NOT_INDEPENDENT), judge(link, LinkGrade.ESTABLISHED));
        hear(link, source(false, 2), Stance.FOR);
        assertEquals(List.of(), judge(link, LinkGrade.ESTABLISHED));
    }

    @Test
    void keepsEveryJudgementAndGoesBackToAnAllegation() {
        SiteLink link = link();
        hear(link, source(true, 1), Stance.FOR);
        judge(link, LinkGrade.SUPPORTED);
        judge(link, LinkGrade.ALLEGED);
        assertEquals(List.of(LinkGrade.SUPPORTED, LinkGrade.ALLEGED),
                link.assessments().stream().map(assessment -> assessment.grade()).toList());
        assertEquals(List.of(SiteRefusal.GRADE_UNCHANGED), judge(link, LinkGrade.ALLEGED));
    }

    @Test
    void hearsASourceOnceInEachSense() {
        SiteLink link = link();
        SourceId source = source(true, 1);
        assertEquals(List.of(), hear(link, source, Stance.FOR));
        assertEquals(List.of(), hear(link, source, Stance.AGAINST));
        assertEquals(List.of(SiteRefusal.SOURCE_NAMED_TWICE), hear(link, source, Stance.FOR));
    }

    private static SiteLink link() {
        LinkSiteCommand command = new LinkSiteCommand(new SiteId(new UUID(2, 2)), new IncidentId(new UUID(4, 4)), null,
                new LocalizedText("said to hold its dead", null, null), LinkGrade.ALLEGED, "said", List.of());
        return new SiteLink(UUID.randomUUID(), command, Samples.SOMEBODY, Samples.NOW);
    }

    private SourceId source(boolean rated, long origin) {
        SourceId id = new SourceId(UUID.randomUUID());
        standing.put(id, new SourceStanding(null, new OriginId(new UUID(9, origin)),
                new GradeView(rated ? Reliability.B : null, null, false, false)));
        return id;
    }

    private List<SiteRefusal> hear(SiteLink link, SourceId source, Stance stance) {
        return codes(link.hear(CLOCK, List.of(new LinkEvidence(source, null, stance, null)), Samples.SOMEBODY, Samples.NOW));
    }

    private List<SiteRefusal> judge(SiteLink link, LinkGrade grade) {
        return codes(link.judge(UUID.randomUUID(), grade, "because", standing, Samples.SOMEBODY, Samples.NOW));
    }

    private static List<SiteRefusal> codes(List<Refusal> refusals) {
        return refusals.stream().map(refusal -> (SiteRefusal) refusal.code()).toList();
    }
}
