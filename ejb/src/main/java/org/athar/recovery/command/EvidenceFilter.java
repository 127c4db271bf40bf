package org.athar.recovery.command;

import java.io.Serializable;
import org.athar.recovery.code.ArtefactKind;
import org.athar.site.SiteId;

/**
 * Which evidence is asked for; null stands for any.
 *
 * @param site  from which site
 * @param kind  what it is
 * @param text  part of the number, the context or the description
 * @param after number after which to go on, for the next page
 */
public record EvidenceFilter(SiteId site, ArtefactKind kind, String text, String after) implements Serializable {

    /** All. */
    public static final EvidenceFilter ALL = new EvidenceFilter(null, null, null, null);
}
