package org.athar.site.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.site.SiteId;

/**
 * Something was recorded of a site; which, says the operation.
 *
 * @param site        the site
 * @param sensitivity class of what was changed
 * @param occurredOn  when it happened in the world, if that is known
 * @param reason      why, as typed; null where none is asked
 */
public record SiteChanged(SiteId site, Sensitivity sensitivity, PartialDate occurredOn, String reason) implements Auditable {

    /** A change with nothing protected in it. */
    public static SiteChanged of(SiteId site, PartialDate occurredOn, String reason) {
        return new SiteChanged(site, Sensitivity.S1, occurredOn, reason);
    }

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("site", site.value()));
    }
}
