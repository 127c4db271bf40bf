package org.athar.source.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.athar.file.view.FileView;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Sensitivity;
import org.athar.source.OriginId;
import org.athar.source.SourceConsent;

/**
 * A source whole, but for its sealed contact.
 *
 * @param label         its name
 * @param version       for changing it
 * @param grade         its grade as a whole
 * @param ratings       all acts of rating, latest first
 * @param originId      what it rests on, null if nobody said
 * @param originName    name of the former
 * @param sameOrigin    other sources of that origin within reach: they do not confirm each other
 * @param behind        the source behind it, null if none is named
 * @param inFrontOf     sources that rest on this one
 * @param seenIn        where it was read
 * @param language      of what was said
 * @param url           address
 * @param captureFile   the capture that is held, null if none is
 * @param captureSha256 digest of the capture
 * @param capturedAt    when it was captured
 * @param hasContact    whether a sealed contact is kept
 * @param mayOpenContact whether who reads may ask to open it
 * @param consent       of a person
 * @param safetyFlag    whether using it may endanger somebody
 * @param sensitivity   its class
 * @param note          anything else
 * @param invented      whether it belongs to the invented part of a sample
 * @param recordedBy    who recorded it
 * @param recordedAt    when
 */
public record SourceView(SourceLabel label, long version, GradeView grade, List<RatingView> ratings, OriginId originId, String originName,
        List<SourceLabel> sameOrigin, SourceLabel behind, List<SourceLabel> inFrontOf, List<String> seenIn, String language, String url,
        FileView captureFile, String captureSha256, Instant capturedAt, boolean hasContact, boolean mayOpenContact, SourceConsent consent,
        boolean safetyFlag, Sensitivity sensitivity, String note, boolean invented, LocalizedText recordedBy, Instant recordedAt)
        implements Serializable {
}
