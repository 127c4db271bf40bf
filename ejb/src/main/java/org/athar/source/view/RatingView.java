package org.athar.source.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.athar.kernel.LocalizedText;
import org.athar.source.Credibility;
import org.athar.source.Reliability;

/**
 * One act of rating.
 *
 * @param reliability grade on that scale, null on the other
 * @param credibility grade on that scale, null on the other
 * @param about       reference of the figure or statement it is confined to, null for the source as a whole
 * @param reason      why
 * @param confirmedBy the sources that confirm
 * @param ratedBy     who
 * @param ratedAt     when
 */
public record RatingView(Reliability reliability, Credibility credibility, String about, String reason, List<SourceLabel> confirmedBy,
        LocalizedText ratedBy, Instant ratedAt) implements Serializable {
}
