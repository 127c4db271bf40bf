package org.athar.site.command;

import java.io.Serializable;
import java.util.UUID;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.site.SiteId;
import org.athar.site.kind.HappeningKind;
import org.athar.source.SourceId;

/**
 * Something happened at a site, or with what was found there.
 *
 * @param site        which one
 * @param kind        what kind of thing
 * @param occurredOn  when; null where nobody says
 * @param description what happened, in at least one language
 * @param present     who was there
 * @param source      on whose word, if not on one's own
 * @param corrects    the record that this one corrects, null if none
 */
public record RecordHappeningCommand(SiteId site, HappeningKind kind, PartialDate occurredOn, LocalizedText description, String present,
        SourceId source, UUID corrects) implements Serializable {
}
