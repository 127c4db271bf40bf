package org.athar.incident.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.athar.incident.kind.LinkGrade;

/** How well a link is founded, as somebody judged it. Never changed. */
@Entity
public class FacilityLinkGrade {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "link_id")
    private FacilityLink link;
    @Enumerated(EnumType.STRING)
    private LinkGrade grade;
    private String reason;
    @Embedded
    private Recording recording;

    /** For the persistence provider. */
    protected FacilityLinkGrade() {
    }

    FacilityLinkGrade(UUID id, FacilityLink link, LinkGrade grade, String reason, Recording recording) {
        this.id = id;
        this.link = link;
        this.grade = grade;
        this.reason = reason;
        this.recording = recording;
    }

    public LinkGrade grade() {
        return grade;
    }

    public String reason() {
        return reason;
    }

    public Recording recording() {
        return recording;
    }
}
