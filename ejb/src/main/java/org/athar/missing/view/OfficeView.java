package org.athar.missing.view;

import java.io.Serializable;
import org.athar.kernel.LocalizedText;
import org.athar.missing.OfficeId;
import org.athar.place.AreaId;

/**
 * A liaison office.
 *
 * @param id       which one
 * @param code     its code
 * @param name     its name
 * @param area     administrative area
 * @param address  address
 * @param phone    telephone that families may be told
 * @param invented whether invented for a sample
 */
public record OfficeView(OfficeId id, String code, LocalizedText name, AreaId area, String address, String phone, boolean invented)
        implements Serializable {
}
