package org.athar.missing.view;

import java.io.Serializable;
import org.athar.kernel.PartialDate;
import org.athar.kernel.PersonName;
import org.athar.missing.OfficeId;
import org.athar.missing.code.Sex;
import org.athar.place.AreaId;

/**
 * A person in a list.
 *
 * @param person        the person as named to who reads
 * @param mother        the mother's name; null if unknown or not shown
 * @param sex           sex
 * @param birth         date of birth; the year alone where names are not shown
 * @param lastSeenOn    when last seen
 * @param lastSeenArea  in which area; null if unknown or not shown
 * @param lastSeenPlace where; null if unknown or not shown
 * @param office        liaison office
 */
public record MissingListItem(PersonReference person, PersonName mother, Sex sex, PartialDate birth, PartialDate lastSeenOn,
        AreaId lastSeenArea, String lastSeenPlace, OfficeId office) implements Serializable {
}
