package org.athar.source.command;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.athar.file.FileId;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.source.OriginId;
import org.athar.source.SourceConsent;
import org.athar.source.SourceId;
import org.athar.source.SourceType;

/**
 * A source is recorded, or what was unknown about it becomes known. Everything but type, class and, for what is no person, the
 * organisation may stay empty.
 *
 * @param type          what kind of source
 * @param organisation  who said it; for a person, whom the person belongs to if that may be known
 * @param title         of the report, article, film
 * @param origin        what it rests on, where that origin is known to the ledger
 * @param newOrigin     name of an origin not known yet; not together with the other
 * @param behind        the source that this one rests on
 * @param seenIn        outlets in which it was read
 * @param language      of what was said: ar, ckb, en and so on
 * @param url           address
 * @param captureFile   the capture, an original kept by {@code file}
 * @param captureSha256 digest of a capture that is not held here
 * @param capturedAt    when it was captured
 * @param publishedOn   when it was said in public
 * @param contact       how a person can be reached; sealed
 * @param consent       of a person
 * @param safetyFlag    whether using it may endanger somebody
 * @param sensitivity   its class
 * @param note          anything else
 * @param invented      whether it belongs to the invented part of a sample
 */
public record RecordSourceCommand(SourceType type, LocalizedText organisation, String title, OriginId origin, String newOrigin,
        SourceId behind, List<String> seenIn, String language, String url, FileId captureFile, String captureSha256, Instant capturedAt,
        PartialDate publishedOn, String contact, SourceConsent consent, boolean safetyFlag, Sensitivity sensitivity, String note,
        boolean invented) implements Serializable {

    /** Keeps the outlets as they are. */
    public RecordSourceCommand {
        seenIn = seenIn == null ? List.of() : List.copyOf(seenIn);
    }
}
