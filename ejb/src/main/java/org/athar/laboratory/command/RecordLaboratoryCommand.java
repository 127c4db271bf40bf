package org.athar.laboratory.command;

import org.athar.kernel.LocalizedText;

/**
 * A laboratory that types samples.
 *
 * @param code          two to six capital letters
 * @param name          its name; English is required
 * @param accreditation by whom it is accredited, and under which number
 * @param address       address
 * @param invented      whether it exists in a sample only
 */
public record RecordLaboratoryCommand(String code, LocalizedText name, String accreditation, String address, boolean invented) {
}
