package org.athar.audit.view;

import java.io.Serializable;
import java.time.Instant;

/**
 * How the trail stands.
 *
 * @param entries      entries linked
 * @param head         head digest in hexadecimal, empty before the first entry
 * @param waiting      entries that have waited more than five seconds to be linked
 * @param verifiedAt   when the trail was last verified from outside; null if never
 * @param verifiedUpTo number of the last entry verified then
 * @param verifiedWell whether nothing was wrong then
 */
public record TrailState(long entries, String head, int waiting, Instant verifiedAt, long verifiedUpTo, boolean verifiedWell)
        implements Serializable {
}
