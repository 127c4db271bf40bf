package org.athar.source.subject;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/**
 * What a figure or a statement is about: exactly one record of one kind. In the database it is an arc of foreign keys of which one is set.
 *
 * @param kind kind of record
 * @param id   which one
 */
public record LedgerSubject(@NotNull SubjectKind kind, @NotNull UUID id) implements Serializable {

    /** Refuses a subject that is not whole. */
    public LedgerSubject {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    /** A grave site. */
    public static LedgerSubject site(UUID id) {
        return new LedgerSubject(SubjectKind.SITE, id);
    }

    /** An incident. */
    public static LedgerSubject incident(UUID id) {
        return new LedgerSubject(SubjectKind.INCIDENT, id);
    }

    /** A facility. */
    public static LedgerSubject facility(UUID id) {
        return new LedgerSubject(SubjectKind.FACILITY, id);
    }

    /** An administrative area. */
    public static LedgerSubject area(UUID id) {
        return new LedgerSubject(SubjectKind.AREA, id);
    }
}
