package org.athar.web.rest.site;

import java.util.UUID;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.site.SiteId;
import org.athar.site.command.RecordHappeningCommand;
import org.athar.site.kind.HappeningKind;
import org.athar.source.SourceId;
import org.athar.web.rest.http.Maybe;

/** A visit, or whatever else happened at a site. */
public record NewHappening(HappeningKind kind, @Maybe PartialDate occurredOn, LocalizedText description, @Maybe String present,
        @Maybe UUID source, @Maybe UUID corrects) {

    RecordHappeningCommand at(SiteId site) {
        return new RecordHappeningCommand(site, kind, occurredOn, description, present, source == null ? null : new SourceId(source),
                corrects);
    }
}
