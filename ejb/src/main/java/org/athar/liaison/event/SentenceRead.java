package org.athar.liaison.event;

import java.util.List;
import java.util.UUID;
import org.athar.kernel.Auditable;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;

/**
 * A speaker has read a sentence that is told to families.
 *
 * @param sentence   which version
 * @param reason     the remark; null if there is none
 * @param occurredOn when
 */
public record SentenceRead(UUID sentence, String reason, PartialDate occurredOn) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("told_sentence", sentence));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S1;
    }
}
