package org.athar.site.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.incident.FacilityId;
import org.athar.incident.IncidentId;
import org.athar.kernel.Ids;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Refusal;
import org.athar.security.StaffId;
import org.athar.site.SiteId;
import org.athar.site.SiteRefusal;
import org.athar.incident.command.LinkEvidence;
import org.athar.site.command.LinkSiteCommand;
import org.athar.incident.kind.LinkGrade;
import org.athar.site.view.SiteLinkView;
import org.athar.source.SourceId;
import org.athar.source.Stance;
import org.athar.source.view.SourceStanding;

/**
 * That a site belongs to an incident or a facility. It is claimed once, judged as often as the sources change, and never removed: a link
 * that no longer holds goes back to what it was, an allegation.
 */
@Entity
public class SiteLink {

    /** Origins that stand independent of each other before a link is called established. */
    private static final int INDEPENDENT_ORIGINS = 2;

    @Id
    private UUID id;
    private UUID siteId;
    private UUID incidentId;
    private UUID facilityId;
    private String claimEn;
    private String claimAr;
    private String claimCkb;
    private UUID recordedBy;
    private Instant recordedAt;

    @OneToMany(mappedBy = "link", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("number")
    private List<SiteLinkAssessment> assessments = new ArrayList<>();

    @OneToMany(mappedBy = "link", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("recordedAt, id")
    private List<SiteLinkEvidence> evidence = new ArrayList<>();

    /** For the persistence provider. */
    protected SiteLink() {
    }

    /** Claims a link; nothing is judged yet. */
    public SiteLink(UUID id, LinkSiteCommand command, StaffId by, Instant at) {
        this.id = id;
        this.siteId = command.site().value();
        this.incidentId = command.incident() == null ? null : command.incident().value();
        this.facilityId = command.facility() == null ? null : command.facility().value();
        this.claimEn = command.claim().en();
        this.claimAr = command.claim().ar();
        this.claimCkb = command.claim().ckb();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    /** Adds sources; one that was named in the same sense before is refused. */
    public List<Refusal> hear(Clock clock, List<LinkEvidence> entries, StaffId by, Instant at) {
        List<Refusal> refusals = new ArrayList<>();
        for (LinkEvidence entry : entries) {
            boolean named = evidence.stream().anyMatch(known -> known.source().equals(entry.source()) && known.stance() == entry.stance());
            if (named) {
                refusals.add(Refusal.at("evidence", SiteRefusal.SOURCE_NAMED_TWICE));
            } else {
                evidence.add(new SiteLinkEvidence(Ids.next(clock), this, entry, by, at));
            }
        }
        return refusals;
    }

    /**
     * Judges the link, or says what the grade lacks. What speaks against it does not block: the reason answers it.
     *
     * @param standing how the sources stand that are within reach
     */
    public List<Refusal> judge(UUID assessmentId, LinkGrade grade, String reason, Map<SourceId, SourceStanding> standing, StaffId by,
            Instant at) {
        List<Refusal> refusals = lacking(grade, standing);
        if (refusals.isEmpty()) {
            assessments.add(new SiteLinkAssessment(assessmentId, this, assessments.size() + 1, grade, reason, by, at));
        }
        return refusals;
    }

    private List<Refusal> lacking(LinkGrade grade, Map<SourceId, SourceStanding> standing) {
        List<Refusal> found = new ArrayList<>();
        if (grade == grade()) {
            found.add(Refusal.at("grade", SiteRefusal.GRADE_UNCHANGED));
        }
        if (grade == LinkGrade.ALLEGED) {
            return found;
        }
        List<SourceStanding> inFavour = sources(Stance.FOR).stream().map(standing::get).filter(Objects::nonNull).toList();
        if (inFavour.stream().allMatch(source -> source.grade().isUnrated())) {
            found.add(Refusal.at("grade", SiteRefusal.NOTHING_RATED_FOR_IT));
        }
        long origins = inFavour.stream().map(SourceStanding::origin).filter(Objects::nonNull).distinct().count();
        if (grade == LinkGrade.ESTABLISHED && origins < INDEPENDENT_ORIGINS) {
            found.add(Refusal.at("grade", SiteRefusal.NOT_INDEPENDENT));
        }
        return found;
    }

    /** The sources that speak in one sense. */
    public Set<SourceId> sources(Stance stance) {
        return evidence.stream().filter(known -> known.stance() == stance).map(SiteLinkEvidence::source).collect(Collectors.toSet());
    }

    /** How it is graded now; null before the first judgement. */
    public LinkGrade grade() {
        return assessments.isEmpty() ? null : assessments.get(assessments.size() - 1).grade();
    }

    public UUID id() {
        return id;
    }

    public SiteId site() {
        return new SiteId(siteId);
    }

    /** The incident; null where it goes to a facility. */
    public IncidentId incident() {
        return incidentId == null ? null : new IncidentId(incidentId);
    }

    /** The facility; null where it goes to an incident. */
    public FacilityId facility() {
        return facilityId == null ? null : new FacilityId(facilityId);
    }

    public LocalizedText claim() {
        return new LocalizedText(claimEn, claimAr, claimCkb);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public List<SiteLinkEvidence> evidence() {
        return List.copyOf(evidence);
    }

    /** All judgements, the first first. */
    public List<SiteLinkView.Assessment> assessments() {
        return assessments.stream().map(SiteLinkAssessment::view).toList();
    }
}
