package org.athar.missing.view;

import java.io.Serializable;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.missing.InformantId;
import org.athar.missing.code.Kinship;
import org.athar.missing.code.SpokenLanguage;

/**
 * Who told something about a person.
 *
 * @param id            which informant
 * @param name          the name; null where sealed
 * @param relation      how related
 * @param contact       how to reach; null where sealed
 * @param sealed        whether name and contact are kept from who reads
 * @param language      language of the interview
 * @param interviewer   who asked
 * @param interviewedOn when
 * @param place         where
 */
public record InformantView(InformantId id, String name, Kinship relation, String contact, boolean sealed, SpokenLanguage language,
        LocalizedText interviewer, PartialDate interviewedOn, String place) implements Serializable {
}
