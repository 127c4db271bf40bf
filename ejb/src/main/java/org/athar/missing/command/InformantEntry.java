package org.athar.missing.command;

import java.io.Serializable;
import org.athar.kernel.PartialDate;
import org.athar.missing.code.Kinship;
import org.athar.missing.code.SpokenLanguage;
import org.athar.security.StaffId;

/**
 * Somebody told something about a missing person (P4).
 *
 * @param name          the informant's name
 * @param relation      how related to the person
 * @param contact       how to reach the informant
 * @param language      language of the interview
 * @param interviewer   who asked, if on the staff
 * @param interviewedBy who asked, if not on the staff; one of the two is needed
 * @param interviewedOn when
 * @param place         where
 */
public record InformantEntry(String name, Kinship relation, String contact, SpokenLanguage language, StaffId interviewer,
        String interviewedBy, PartialDate interviewedOn, String place) implements Serializable {
}
