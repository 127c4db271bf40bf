package org.athar.incident.persistence;

import jakarta.persistence.EntityManager;
import java.util.Locale;

/** What the queries of incidents and facilities share. */
final class Lookup {

    private Lookup() {
    }

    /** A pattern that finds a text anywhere, whatever its case; null where nothing was typed. Used with {@code escape '!'}. */
    static String pattern(String typed) {
        return typed == null || typed.isBlank() ? null
                : "%" + typed.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    /** The next reference of a series: prefix and so many digits. Numbers of what was rolled back are not used again. */
    static String nextRef(EntityManager entities, String sequence, String pattern) {
        Number next = (Number) entities.createNativeQuery("select nextval('" + sequence + "')").getSingleResult();
        return pattern.formatted(next.longValue());
    }
}
