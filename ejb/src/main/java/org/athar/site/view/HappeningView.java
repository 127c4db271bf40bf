package org.athar.site.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.site.kind.HappeningKind;
import org.athar.source.view.SourceLabel;

/**
 * Something that happened at a site.
 *
 * @param id          which record
 * @param kind        what kind of thing
 * @param occurredOn  when, null where nobody says
 * @param description what
 * @param present     who was there
 * @param source      on whose word; null where it is the recorder's own, or the source is out of reach
 * @param corrected   whether a later record corrects this one
 * @param corrects    the record that this one corrects
 * @param by          who recorded it
 * @param recordedAt  when
 */
public record HappeningView(UUID id, HappeningKind kind, PartialDate occurredOn, LocalizedText description, String present,
        SourceLabel source,
        boolean corrected, UUID corrects, LocalizedText by, Instant recordedAt) implements Serializable {
}
