package org.athar.missing.command;

import java.io.Serializable;
import org.athar.incident.IncidentId;
import org.athar.missing.OfficeId;
import org.athar.missing.code.MissingStatus;
import org.athar.missing.code.Sex;

/**
 * Which persons are asked for; null stands for any.
 *
 * @param text     words that each must appear in a name, the mother's name, the reference or the year of birth
 * @param status   where the search stands
 * @param sex      sex
 * @param office   liaison office
 * @param incident incident
 * @param after    reference after which to go on, for the next page
 */
public record MissingFilter(String text, MissingStatus status, Sex sex, OfficeId office, IncidentId incident, String after)
        implements Serializable {

    /** Everybody. */
    public static final MissingFilter ALL = new MissingFilter(null, null, null, null, null, null);
}
