package org.athar.custody.command;

import java.io.Serializable;
import org.athar.custody.CustodyStatus;
import org.athar.custody.EvidenceKind;
import org.athar.security.StaffId;
import org.athar.site.SiteId;

/**
 * Which items are asked for; null stands for any.
 *
 * @param kind   what they are
 * @param status whether in custody
 * @param site   where they come from
 * @param holder who holds them
 * @param place  where they are kept, exactly as written
 * @param text   part of the number or the description
 * @param after  number after which to go on, for the next page
 */
public record CustodyFilter(EvidenceKind kind, CustodyStatus status, SiteId site, StaffId holder, String place, String text, String after)
        implements Serializable {

    /** Everything. */
    public static final CustodyFilter ALL = new CustodyFilter(null, null, null, null, null, null, null);
}
