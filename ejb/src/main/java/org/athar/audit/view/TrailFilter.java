package org.athar.audit.view;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Which entries of the trail to show; null means any.
 *
 * @param actor       the person who acted
 * @param operation   which operation
 * @param result      how it ended
 * @param subjectType kind of record
 * @param subjectId   which record
 * @param from        first day, in universal time
 * @param to          last day
 */
public record TrailFilter(UUID actor, String operation, String result, String subjectType, UUID subjectId, LocalDate from, LocalDate to)
        implements Serializable {

    /** Any entry. */
    public static TrailFilter any() {
        return new TrailFilter(null, null, null, null, null, null, null);
    }

    /** Entries about one record. */
    public static TrailFilter about(String type, UUID id) {
        return new TrailFilter(null, null, null, type, id, null, null);
    }
}
