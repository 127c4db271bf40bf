package org.athar.missing.view;

import java.io.Serializable;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.missing.ConsentId;
import org.athar.missing.code.ConsentBasis;
import org.athar.missing.code.ConsentPurpose;

/**
 * A consent or an order.
 *
 * @param id          which one
 * @param basis       what it rests on
 * @param purpose     what for
 * @param coverage    what it covers
 * @param giver       who gave it; null for an order
 * @param givenOn     since when
 * @param document    the document that shows it
 * @param inForce     whether it holds
 * @param withdrawnOn when it was taken back; null while in force
 * @param reason      why it was taken back, if said
 * @param recordedBy  who recorded it
 */
public record ConsentView(ConsentId id, ConsentBasis basis, ConsentPurpose purpose, String coverage, String giver, PartialDate givenOn,
        String document, boolean inForce, PartialDate withdrawnOn, String reason, LocalizedText recordedBy) implements Serializable {
}
