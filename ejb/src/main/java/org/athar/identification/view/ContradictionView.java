package org.athar.identification.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.athar.kernel.LocalizedText;

/**
 * Something about a line that does not fit, with its answer.
 *
 * @param id         which one
 * @param words      what does not fit
 * @param raisedBy   who said so
 * @param raisedAt   when
 * @param answer     the written answer, null while there is none
 * @param answeredBy by whom
 * @param answeredAt when
 */
public record ContradictionView(UUID id, String words, LocalizedText raisedBy, Instant raisedAt, String answer, LocalizedText answeredBy,
        Instant answeredAt) implements Serializable {
}
