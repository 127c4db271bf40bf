package org.athar.source.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;
import org.athar.source.subject.LedgerSubject;
import org.athar.source.subject.SubjectKind;

/** A subject as the database keeps it: an arc of foreign keys of which exactly one is set. */
@Embeddable
public record SubjectArc(@Enumerated(EnumType.STRING) SubjectKind subjectKind, UUID siteId, UUID incidentId, UUID facilityId, UUID areaId)
        implements Serializable {

    /** The arc of a subject. */
    public static SubjectArc of(LedgerSubject subject) {
        return new SubjectArc(subject.kind(), subject.kind() == SubjectKind.SITE ? subject.id() : null,
                subject.kind() == SubjectKind.INCIDENT ? subject.id() : null,
                subject.kind() == SubjectKind.FACILITY ? subject.id() : null,
                subject.kind() == SubjectKind.AREA ? subject.id() : null);
    }

    /** The subject it stands for. */
    public LedgerSubject subject() {
        return new LedgerSubject(subjectKind, switch (subjectKind) {
            case SITE -> siteId;
            case INCIDENT -> incidentId;
            case FACILITY -> facilityId;
            case AREA -> areaId;
        });
    }
}
