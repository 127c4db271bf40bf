package org.athar.liaison.command;

import java.time.LocalDate;
import org.athar.missing.RelativeId;
import org.athar.missing.code.ContactChannel;
import org.athar.missing.code.SpokenLanguage;
import org.athar.security.StaffId;

/**
 * Plans how a family is told what the board decided.
 *
 * @param person     reference of the missing person
 * @param officer    the named officer
 * @param recipient  the relative to be told
 * @param channel    by which channel
 * @param language   in which language
 * @param plannedFor on which day
 * @param preference what the family wishes about how it is told
 */
public record PlanNotificationCommand(String person, StaffId officer, RelativeId recipient, ContactChannel channel,
        SpokenLanguage language, LocalDate plannedFor, String preference) {
}
