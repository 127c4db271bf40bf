package org.athar.liaison.command;

import java.time.LocalDate;
import java.util.UUID;
import org.athar.kernel.PartialDate;
import org.athar.liaison.code.IdentityCheck;
import org.athar.liaison.code.KinshipCheck;
import org.athar.missing.RelativeId;
import org.athar.missing.code.ContactChannel;
import org.athar.missing.code.Kinship;

/**
 * Somebody asked about a person, and what was answered.
 *
 * @param person           reference of the missing person
 * @param askedOn          when
 * @param askedBy          name of who asked
 * @param kinship          how related, as said
 * @param relative         the relative on record, null if not on record
 * @param identityCheck    how it was checked who asks
 * @param identityDocument number of the document, null if none
 * @param kinshipCheck     how kinship was checked
 * @param channel          by which channel
 * @param language         language of what was told: ar, ckb or en
 * @param sentence         the sentence that was told, null if nothing was
 * @param note             what else was said, null if nothing
 * @param promisedFor      until when we promised to come back, null if not
 * @param promise          what we promised, null if nothing
 */
public record LogEnquiryCommand(String person, PartialDate askedOn, String askedBy, Kinship kinship, RelativeId relative,
        IdentityCheck identityCheck, String identityDocument, KinshipCheck kinshipCheck, ContactChannel channel, String language,
        UUID sentence, String note, LocalDate promisedFor, String promise) {
}
