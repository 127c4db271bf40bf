package org.athar.incident.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.athar.incident.FacilityId;
import org.athar.incident.FacilityLinkId;
import org.athar.incident.IncidentId;
import org.athar.incident.command.LinkEvidence;
import org.athar.incident.command.LinkFacilityCommand;
import org.athar.incident.kind.LinkGrade;
import org.athar.kernel.LocalizedText;

/**
 * A facility is said to belong to an incident. It begins as an allegation with one source; sources for it and against it are added, and
 * people judge how well it is founded. The latest judgement counts; none is ever taken away.
 */
@Entity
public class FacilityLink {

    @Id
    private UUID id;
    private UUID incidentId;
    private UUID facilityId;
    private String claimEn;
    private String claimAr;
    private String claimCkb;
    @Embedded
    private Recording recording;

    @OneToMany(mappedBy = "link", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<FacilityLinkEvidence> evidence = new ArrayList<>();

    @OneToMany(mappedBy = "link", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<FacilityLinkGrade> grades = new ArrayList<>();

    /** For the persistence provider. */
    protected FacilityLink() {
    }

    /** Makes a link, alleged by the first source; the command has been checked. */
    public FacilityLink(UUID id, LinkFacilityCommand content, UUID evidenceId, UUID gradeId, Recording recording) {
        this.id = id;
        this.incidentId = content.incident().value();
        this.facilityId = content.facility().value();
        this.claimEn = content.claim().en();
        this.claimAr = content.claim().ar();
        this.claimCkb = content.claim().ckb();
        this.recording = recording;
        add(evidenceId, content.evidence(), recording);
        grades.add(new FacilityLinkGrade(gradeId, this, LinkGrade.ALLEGED, content.evidence().note(), recording));
    }

    /** Adds a source for or against. */
    public void add(UUID evidenceId, LinkEvidence content, Recording by) {
        evidence.add(new FacilityLinkEvidence(evidenceId, this, content, by));
    }

    /** Judges how well it is founded; the policy has been asked. */
    public void judge(UUID gradeId, LinkGrade grade, String reason, Recording by) {
        grades.add(new FacilityLinkGrade(gradeId, this, grade, reason, by));
    }

    public FacilityLinkId id() {
        return new FacilityLinkId(id);
    }

    public IncidentId incident() {
        return new IncidentId(incidentId);
    }

    public FacilityId facility() {
        return new FacilityId(facilityId);
    }

    public LocalizedText claim() {
        return new LocalizedText(claimEn, claimAr, claimCkb);
    }

    public List<FacilityLinkEvidence> evidence() {
        return List.copyOf(evidence);
    }

    /** All judgements, oldest first. */
    public List<FacilityLinkGrade> grades() {
        return List.copyOf(grades);
    }

    /** The judgement that counts. */
    public FacilityLinkGrade grade() {
        return grades.get(grades.size() - 1);
    }

    /** Whether a source speaks for or against it already, by the same statement or as a whole. */
    public boolean holds(LinkEvidence content) {
        return evidence.stream().anyMatch(row -> row.source().equals(content.source())
                && Objects.equals(row.statement(), content.statement()));
    }
}
