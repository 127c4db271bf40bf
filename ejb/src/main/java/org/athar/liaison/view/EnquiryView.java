package org.athar.liaison.view;

import java.io.Serializable;
import java.time.Instant;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.liaison.code.IdentityCheck;
import org.athar.liaison.code.KinshipCheck;
import org.athar.missing.code.ContactChannel;
import org.athar.missing.code.Kinship;

/**
 * An enquiry and what was told.
 *
 * @param askedOn       when
 * @param askedBy       who asked
 * @param kinship       how related, as said
 * @param identityCheck how it was checked who asks
 * @param kinshipCheck  how kinship was checked
 * @param channel       by which channel
 * @param told          the exact sentence, null if nothing was told
 * @param language      in which language
 * @param version       version of the sentence, null if nothing was told
 * @param note          what else was said
 * @param officer       who answered
 * @param recordedAt    when it was recorded
 */
public record EnquiryView(PartialDate askedOn, String askedBy, Kinship kinship, IdentityCheck identityCheck, KinshipCheck kinshipCheck,
        ContactChannel channel, String told, String language, Integer version, String note, LocalizedText officer,
        Instant recordedAt) implements Serializable {
}
