package org.athar.missing.command;

import java.io.Serializable;
import org.athar.kernel.PartialDate;
import org.athar.missing.code.MaritalStatus;
import org.athar.missing.code.Sex;
import org.athar.place.AreaId;

/**
 * What is known of a person's life; null where it is not known.
 *
 * @param sex            sex as reported
 * @param birth          date of birth
 * @param birthplaceArea administrative area of birth
 * @param birthplace     place of birth in words
 * @param nationality    nationality
 * @param marital        marital status when last seen
 * @param occupation     occupation
 * @param residenceArea  administrative area of residence
 * @param residence      residence in words
 */
public record PersonDescription(Sex sex, PartialDate birth, AreaId birthplaceArea, String birthplace, String nationality,
        MaritalStatus marital, String occupation, AreaId residenceArea, String residence) implements Serializable {
}
