package org.athar.custody.view;

import java.io.Serializable;
import java.time.Instant;
import org.athar.custody.GapKind;
import org.athar.kernel.LocalizedText;

/**
 * A gap in a chain of custody.
 *
 * @param kind       how the chain is broken
 * @param seq        number of the event at which it shows
 * @param hours      how long it lasted, where that is what is wrong; otherwise 0
 * @param accepted   whether it has been accepted in writing
 * @param reason     why it may stand; null while not accepted
 * @param acceptedBy who accepted it
 * @param acceptedAt when
 */
public record GapView(GapKind kind, int seq, long hours, boolean accepted, String reason, LocalizedText acceptedBy, Instant acceptedAt)
        implements Serializable {
}
