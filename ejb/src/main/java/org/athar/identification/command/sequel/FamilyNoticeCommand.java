package org.athar.identification.command.sequel;

import java.time.LocalDate;
import java.util.UUID;
import org.athar.identification.command.StepCommand;
import org.athar.security.StaffId;

/**
 * Records that the family was told; for liaison above, in its own operation.
 *
 * @param step               which case, when, why
 * @param officer            the named officer
 * @param recipient          the relative who was told
 * @param language           in which language, as an IETF tag
 * @param channel            by which channel
 * @param doneOn             on which day
 * @param preferenceHonoured whether it was done as the family had asked
 */
public record FamilyNoticeCommand(StepCommand step, StaffId officer, UUID recipient, String language, String channel, LocalDate doneOn,
        boolean preferenceHonoured) {
}
