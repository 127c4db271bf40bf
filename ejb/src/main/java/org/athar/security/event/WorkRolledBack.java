package org.athar.security.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;

/**
 * An operation that left nothing behind: denied, refused by a rule, or broken.
 *
 * @param subject     what it was about, as far as known
 * @param result      how it ended
 * @param sensitivity class of what was asked for
 * @param refusals    codes of the rules that refused, or the fault's kind
 */
public record WorkRolledBack(Subject subject, Result result, Sensitivity sensitivity, List<String> refusals) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(subject);
    }
}
