package org.athar.security;

import java.util.ArrayList;
import java.util.List;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Refusal;
import org.athar.security.command.ProposeGrant;
import org.athar.security.command.RegisterStaff;

/** What a command about staff must hold, all violations at once. */
final class StaffRules {

    private static final int LONGEST = 200;
    private static final int LONGEST_REASON = 2_000;

    private StaffRules() {
    }

    static List<Refusal> violations(RegisterStaff command) {
        List<Refusal> found = new ArrayList<>();
        required(found, "nameEn", command.name().en());
        readable(found, "nameEn", command.name().en());
        readable(found, "nameAr", command.name().ar());
        readable(found, "nameCkb", command.name().ckb());
        readable(found, "institution", command.institution());
        readable(found, "profession", command.profession());
        required(found, "username", command.username());
        if (command.username() != null && !command.username().isBlank() && !command.username().matches("[a-z0-9][a-z0-9._-]{1,62}")) {
            found.add(Refusal.at("username", SecurityRefusal.UNREADABLE));
        }
        if (command.activeFrom() == null) {
            found.add(Refusal.at("activeFrom", SecurityRefusal.MISSING));
        }
        return found;
    }

    static List<Refusal> violations(ProposeGrant command, StaffId proposer) {
        List<Refusal> found = new ArrayList<>();
        if (command.role() == null) {
            found.add(Refusal.at("role", SecurityRefusal.MISSING));
        } else if (command.role() == Role.SYSTEM) {
            found.add(Refusal.at("role", SecurityRefusal.SYSTEM_IS_NO_PERSON));
        }
        if (command.scopeKind() == null || (command.scopeKind() == ScopeKind.PROGRAMME) != (command.scopeId() == null)) {
            found.add(Refusal.at("scopeId", SecurityRefusal.SCOPE_INCOMPLETE));
        }
        required(found, "reason", command.reason());
        readable(found, "reason", command.reason());
        if (command.validFrom() == null) {
            found.add(Refusal.at("validFrom", SecurityRefusal.MISSING));
        } else if (command.validUntil() != null && command.validUntil().isBefore(command.validFrom())) {
            found.add(Refusal.at("validUntil", SecurityRefusal.ENDS_BEFORE_IT_BEGINS));
        }
        if (command.holder().equals(proposer)) {
            found.add(Refusal.of(SecurityRefusal.PROPOSER_IS_HOLDER));
        }
        return found;
    }

    /** What is wrong with why a role is declined, or taken back. */
    static List<Refusal> reason(String reason, boolean needed) {
        List<Refusal> found = new ArrayList<>();
        if (needed) {
            required(found, "reason", reason);
        }
        readable(found, "reason", reason, LONGEST_REASON);
        return found;
    }

    private static void required(List<Refusal> found, String field, String value) {
        if (value == null || value.isBlank()) {
            found.add(Refusal.at(field, SecurityRefusal.MISSING));
        }
    }

    private static void readable(List<Refusal> found, String field, String value) {
        readable(found, field, value, LONGEST);
    }

    private static void readable(List<Refusal> found, String field, String value, int longest) {
        if (value != null && !org.athar.kernel.Texts.isReadable(value, longest)) {
            found.add(Refusal.at(field, SecurityRefusal.UNREADABLE));
        }
    }
}
