package org.athar.task;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A draft as its owner finds it again.
 *
 * @param id      which one
 * @param page    the form's address
 * @param form    the form's id
 * @param initial what stood in each input when the form was opened
 * @param typed   what was typed
 * @param keptAt  when it was last kept
 */
public record DraftView(DraftId id, String page, String form, Map<String, List<String>> initial, Map<String, List<String>> typed,
        Instant keptAt) implements Serializable {
}
