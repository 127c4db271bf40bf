package org.athar.missing.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.athar.kernel.LocalizedText;
import org.athar.missing.code.AnteMortemGroup;

/**
 * One thing known of a person before death.
 *
 * @param id         which datum
 * @param group      what it is about
 * @param content    what was told
 * @param informant  who told it, to whom and when
 * @param replaced   whether a later one replaces it
 * @param recordedBy who recorded it
 * @param recordedAt when
 */
public record AnteMortemView(UUID id, AnteMortemGroup group, String content, InformantView informant, boolean replaced,
        LocalizedText recordedBy, Instant recordedAt) implements Serializable {
}
