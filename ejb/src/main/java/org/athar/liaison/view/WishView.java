package org.athar.liaison.view;

import java.io.Serializable;
import java.time.Instant;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.liaison.code.LaterFinds;

/**
 * What the family wants if more is found later.
 *
 * @param laterFinds what is wished
 * @param words      in the family's words
 * @param relative   who said so, null if unknown
 * @param saidOn     when
 * @param recordedBy who recorded it
 * @param recordedAt when
 */
public record WishView(LaterFinds laterFinds, String words, String relative, PartialDate saidOn, LocalizedText recordedBy,
        Instant recordedAt) implements Serializable {
}
