package org.athar.security.event;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;

/**
 * Sensitive records were shown: one entry of the trail for each.
 *
 * @param subjects    the records
 * @param sensitivity the highest class that was shown of them
 */
public record RecordsRead(List<Subject> subjects, Sensitivity sensitivity) implements Auditable {

    /** One record was shown. */
    public static RecordsRead of(String type, UUID id, Sensitivity sensitivity) {
        return new RecordsRead(List.of(new Subject(type, id)), sensitivity);
    }

    /** The rows of a list were shown. */
    public static RecordsRead of(String type, Collection<UUID> ids, Sensitivity sensitivity) {
        return new RecordsRead(ids.stream().map(id -> new Subject(type, id)).toList(), sensitivity);
    }

    @Override
    public Result result() {
        return Result.READ;
    }
}
