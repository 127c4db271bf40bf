package org.athar.missing.command;

import java.io.Serializable;
import org.athar.kernel.PartialDate;
import org.athar.missing.code.ContactChannel;
import org.athar.missing.code.Kinship;
import org.athar.missing.code.SpokenLanguage;

/**
 * A relative as the family declares it.
 *
 * @param name      name in the script in which it was given
 * @param nameLatin name in Latin letters, if given
 * @param kinship   how related
 * @param birth     date of birth
 * @param living    whether alive
 * @param phone     telephone
 * @param address   address
 * @param channel   how the relative wants to be spoken to
 * @param language  in which language
 * @param safeTimes when it is safe
 */
public record RelativeEntry(String name, String nameLatin, Kinship kinship, PartialDate birth, boolean living, String phone,
        String address, ContactChannel channel, SpokenLanguage language, String safeTimes) implements Serializable {
}
