package org.athar.missing.command;

import org.athar.kernel.PartialDate;
import org.athar.missing.MissingPersonId;
import org.athar.missing.RelativeId;
import org.athar.missing.code.ConsentBasis;
import org.athar.missing.code.ConsentPurpose;

/**
 * A relative consents, or a court orders.
 *
 * @param person   in whose search
 * @param basis    what it rests on
 * @param relative who consents; null for an order of a court
 * @param purpose  what for
 * @param coverage what it covers and where it ends, in words
 * @param givenOn  since when
 * @param document the document that shows it
 */
public record RecordConsentCommand(MissingPersonId person, ConsentBasis basis, RelativeId relative, ConsentPurpose purpose,
        String coverage, PartialDate givenOn, String document) {
}
