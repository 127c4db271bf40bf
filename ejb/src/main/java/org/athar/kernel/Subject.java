package org.athar.kernel;

import java.util.Objects;
import java.util.UUID;

/**
 * What an entry of the trail is about: the kind of record (its table's name) and its id.
 *
 * @param type table name of the record, such as {@code site}
 * @param id   id of the record; null where the operation concerns no single record
 */
public record Subject(String type, UUID id) {

    /** Refuses a subject without a type. */
    public Subject {
        Objects.requireNonNull(type, "type");
    }
}
