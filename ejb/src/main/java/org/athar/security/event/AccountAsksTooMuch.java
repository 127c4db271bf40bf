package org.athar.security.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.Subject;
import org.athar.security.StaffId;

/**
 * An account has made nearly as many requests as it may. It is not hindered yet; somebody is to look whether it is its person who asks.
 *
 * @param person  whose account it is
 * @param account its name
 */
public record AccountAsksTooMuch(StaffId person, String account) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("staff_member", person.value()));
    }
}
