package org.athar.liaison.view;

import java.io.Serializable;
import java.time.LocalDate;
import org.athar.kernel.LocalizedText;
import org.athar.missing.RelativeId;
import org.athar.missing.code.ContactChannel;
import org.athar.missing.code.SpokenLanguage;

/**
 * How the family is, or was, told.
 *
 * @param officer            the named officer
 * @param recipient          the relative
 * @param recipientName      that relative's name, null if unknown
 * @param channel            by which channel
 * @param language           in which language
 * @param plannedFor         on which day
 * @param preference         what the family wished
 * @param doneOn             when it was done, null while it is planned
 * @param preferenceHonoured whether the wish was honoured
 * @param outcome            how it went, null while it is planned
 * @param followUpOn         when somebody comes back, null if not agreed
 */
public record NotificationView(LocalizedText officer, RelativeId recipient, String recipientName, ContactChannel channel,
        SpokenLanguage language, LocalDate plannedFor, String preference, LocalDate doneOn, boolean preferenceHonoured, String outcome,
        LocalDate followUpOn) implements Serializable {

    /** Whether it was done. */
    public boolean done() {
        return doneOn != null;
    }
}
