package org.athar.source.persistence;

import jakarta.persistence.EntityManager;
import org.athar.source.subject.SubjectKind;

/** What the queries of the ledger share. */
final class LedgerQueries {

    private LedgerQueries() {
    }

    /** The attribute of the arc that a kind of subject is kept in. */
    static String column(SubjectKind kind) {
        return switch (kind) {
            case SITE -> "subject.siteId";
            case INCIDENT -> "subject.incidentId";
            case FACILITY -> "subject.facilityId";
            case AREA -> "subject.areaId";
        };
    }

    /** The next reference of a series: prefix and at least four digits. Numbers of what was rolled back are not used again. */
    static String nextRef(EntityManager entities, String sequence, String prefix) {
        Number next = (Number) entities.createNativeQuery("select nextval('" + sequence + "')").getSingleResult();
        return "%s-%04d".formatted(prefix, next.longValue());
    }
}
