package org.athar.identification.view;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.athar.kernel.LocalizedText;

/**
 * What followed the decision; each null until it is recorded or where it may not be seen.
 *
 * @param certificateNumber    number of the certificate
 * @param certificateAuthority who issued it
 * @param certificateDate      its date
 * @param certificateDocument  the file that shows it
 * @param noticeOfficer        who told the family
 * @param noticeDoneOn         when
 * @param noticeChannel        by which channel
 * @param noticeLanguage       in which language
 * @param partsMissing         the parts not included in the return
 * @param bagCheckedBy         who checked the bag
 * @param keepingPlace         where the remains are kept
 * @param burialPlace          where the person was buried
 * @param laterFinds           whether the wishes about later finds are on file
 * @param interimBurial        where remains without a name are buried
 * @param interimGrave         number of that grave
 */
public record SequelView(String certificateNumber, String certificateAuthority, LocalDate certificateDate, UUID certificateDocument,
        LocalizedText noticeOfficer, LocalDate noticeDoneOn, String noticeChannel, String noticeLanguage, String partsMissing,
        LocalizedText bagCheckedBy, String keepingPlace, String burialPlace, boolean laterFinds, String interimBurial,
        String interimGrave) implements Serializable {
}
