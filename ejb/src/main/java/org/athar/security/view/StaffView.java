package org.athar.security.view;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.athar.kernel.LocalizedText;
import org.athar.security.StaffId;

/**
 * A person on the staff with accounts and roles.
 *
 * @param id          the person
 * @param name        name
 * @param institution where
 * @param profession  as what
 * @param disciplines forensic disciplines
 * @param usernames   names at sign-in
 * @param activeFrom  first day
 * @param activeUntil last day, null if open
 * @param invented    exists in a sample only
 * @param grants      roles, past ones too
 */
public record StaffView(StaffId id, LocalizedText name, String institution, String profession, List<String> disciplines,
        List<String> usernames, LocalDate activeFrom, LocalDate activeUntil, boolean invented, List<GrantView> grants)
        implements Serializable {
}
