package org.athar.laboratory.view;

import java.io.Serializable;
import org.athar.kernel.LocalizedText;
import org.athar.laboratory.LaboratoryId;

/**
 * A laboratory.
 *
 * @param id            which one
 * @param code          its code
 * @param name          its name
 * @param accreditation by whom it is accredited, and under which number
 * @param address       address
 * @param invented      whether invented for a sample
 */
public record LaboratoryView(LaboratoryId id, String code, LocalizedText name, String accreditation, String address, boolean invented)
        implements Serializable {
}
