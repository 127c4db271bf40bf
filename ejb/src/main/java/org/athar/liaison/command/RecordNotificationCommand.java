package org.athar.liaison.command;

import java.time.LocalDate;

/**
 * The family was told.
 *
 * @param person             reference of the missing person
 * @param doneOn             on which day
 * @param preferenceHonoured whether it was done as the family had asked
 * @param outcome            how it went
 * @param followUpOn         when somebody comes back to the family, null if not agreed
 */
public record RecordNotificationCommand(String person, LocalDate doneOn, boolean preferenceHonoured, String outcome,
        LocalDate followUpOn) {
}
