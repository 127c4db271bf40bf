package org.athar.security.command;

import java.time.LocalDate;
import java.util.List;
import org.athar.kernel.LocalizedText;

/**
 * A person joins the staff.
 *
 * @param name        the person's name; English is required, since every account list shows it
 * @param institution where the person works
 * @param profession  as what
 * @param disciplines forensic disciplines the person signs for
 * @param username    name at sign-in
 * @param activeFrom  first day
 * @param invented    whether the person exists in a sample only
 */
public record RegisterStaff(LocalizedText name, String institution, String profession, List<String> disciplines, String username,
        LocalDate activeFrom, boolean invented) {
}
