package org.athar.security.view;

import java.io.Serializable;
import java.time.Instant;
import org.athar.kernel.LocalizedText;

/**
 * A setting.
 *
 * @param name          its name, also the end of its label's key
 * @param version       its version, which changes with every change
 * @param value         the value that holds
 * @param source        which rule or practice asks for it
 * @param confirmed     whether the authority has confirmed it
 * @param proposedValue the value asked for, null if none
 * @param proposedBy    by whom
 * @param proposedAt    when
 * @param reason        why
 * @param decidable     whether who looks may decide on it now
 */
public record SettingView(String name, long version, String value, String source, boolean confirmed, String proposedValue,
        LocalizedText proposedBy, Instant proposedAt, String reason, boolean decidable) implements Serializable {
}
