package org.athar.incident.persistence;

import jakarta.persistence.EntityManager;

/** What the queries of incidents and facilities share. */
final class Lookup {

    private Lookup() {
    }

    /** The next reference of a series: prefix and so many digits. Numbers of what was rolled back are not used again. */
    static String nextRef(EntityManager entities, String sequence, String pattern) {
        Number next = (Number) entities.createNativeQuery("select nextval('" + sequence + "')").getSingleResult();
        return pattern.formatted(next.longValue());
    }
}
