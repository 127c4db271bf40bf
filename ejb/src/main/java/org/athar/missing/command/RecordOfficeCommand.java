package org.athar.missing.command;

import org.athar.kernel.LocalizedText;
import org.athar.place.AreaId;

/**
 * An office that speaks with families.
 *
 * @param code     two to six capital letters
 * @param name     its name; English is required
 * @param area     administrative area
 * @param address  address
 * @param phone    telephone that families may be told
 * @param invented whether it exists in a sample only
 */
public record RecordOfficeCommand(String code, LocalizedText name, AreaId area, String address, String phone, boolean invented) {
}
