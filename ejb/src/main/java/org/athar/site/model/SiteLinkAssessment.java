package org.athar.site.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.athar.security.StaffId;
import org.athar.incident.kind.LinkGrade;
import org.athar.site.view.SiteLinkView;
import org.hibernate.annotations.Immutable;

/** How well a link was founded in somebody's judgement at a time. The last one counts; none is changed. */
@Entity
@Immutable
@Table(name = "site_link_assessment")
public class SiteLinkAssessment {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "link_id")
    private SiteLink link;
    private int number;
    @Enumerated(EnumType.STRING)
    private LinkGrade grade;
    private String reason;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected SiteLinkAssessment() {
    }

    SiteLinkAssessment(UUID id, SiteLink link, int number, LinkGrade grade, String reason, StaffId by, Instant at) {
        this.id = id;
        this.link = link;
        this.number = number;
        this.grade = grade;
        this.reason = reason;
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    LinkGrade grade() {
        return grade;
    }

    SiteLinkView.Assessment view() {
        return new SiteLinkView.Assessment(grade, reason, new StaffId(recordedBy), recordedAt);
    }
}
