package org.athar.sample.national;

import java.util.List;
import java.util.UUID;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;

/**
 * Something of an invented country was put on record.
 *
 * @param table  what kind of record stands for it: the country, or a piece of it
 * @param id     which one
 * @param reason what was done on behalf of one person; null for the record itself
 */
public record CountryLoaded(String table, UUID id, String reason) implements Auditable {

    /** A piece, or what was done in it on behalf of one person. */
    public static CountryLoaded piece(UUID id, String reason) {
        return new CountryLoaded("sample_piece", id, reason);
    }

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(table, id));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S3;
    }
}
