package org.athar.workbench;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.athar.engine.protocol.Role;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.security.ScopeKind;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.command.ProposeGrant;
import org.athar.security.command.RegisterStaff;

/** Invented people with one role each, taken on in the way that people are: the first as founder, each other by two. */
public enum Colleague {

    ADMINISTRATOR("zaynab", "Zaynab al-Saadi", Role.ADMINISTRATOR),
    PROTECTION_OFFICER("mariwan", "Mariwan Hawrami", Role.DATA_PROTECTION_OFFICER),
    INVESTIGATOR("rania", "Rania al-Hadidi", Role.INVESTIGATOR),
    COORDINATOR("huda", "Huda al-Jubouri", Role.COORDINATOR),
    AUDITOR("layla", "Layla Hassan", Role.AUDITOR),
    ANALYST("shilan", "Shilan Amedi", Role.LAB_ANALYST);

    private static final LocalDate SINCE = LocalDate.now(java.time.ZoneOffset.UTC).minusDays(10);
    private static final Map<Colleague, StaffId> TAKEN_ON = new EnumMap<>(Colleague.class);

    private final String account;
    private final LocalizedText named;
    private final Role role;

    Colleague(String account, String named, Role role) {
        this.account = account;
        this.named = new LocalizedText(named, null, null);
        this.role = role;
    }

    /** Name at sign-in. */
    public String account() {
        return account;
    }

    /** As staff lists show it. */
    public LocalizedText named() {
        return named;
    }

    /** Who it is on the staff. */
    public StaffId id() {
        takeEverybodyOn();
        return TAKEN_ON.get(this);
    }

    /** Calls as this person. */
    public <T> T call(Callable<T> work) {
        takeEverybodyOn();
        return Workbench.here().as(account, Set.of(role), work);
    }

    /** Carries out what must be carried out. */
    public <T> T done(Callable<Outcome<T>> work) {
        return call(work).required();
    }

    /** The codes under which this is refused, with the field they stand at; none if it was carried out. */
    public <T> List<String> refused(Callable<Outcome<T>> work) {
        return call(work) instanceof Outcome.Refused<T> refused ? refused.reasons().stream().map(Colleague::words).toList() : List.of();
    }

    private static String words(Refusal refusal) {
        return refusal.field() == null ? refusal.code().code() : refusal.field() + " " + refusal.code().code();
    }

    /** Takes them on, if that has not been done yet. */
    public static synchronized void takeEverybodyOn() {
        if (!TAKEN_ON.isEmpty()) {
            return;
        }
        Workbench bench = Workbench.here();
        StaffService staff = bench.find(StaffService.class);
        TAKEN_ON.put(ADMINISTRATOR, bench.asJob(() -> staff.found(ADMINISTRATOR.registration())).required());
        for (Colleague one : values()) {
            if (one != ADMINISTRATOR) {
                TAKEN_ON.put(one, ADMINISTRATOR.done(() -> staff.register(one.registration())));
                one.receives(staff);
            }
        }
    }

    private void receives(StaffService staff) {
        UUID grant = ADMINISTRATOR.done(() -> staff.propose(new ProposeGrant(TAKEN_ON.get(this), role, ScopeKind.PROGRAMME, null,
                "for a test", SINCE, null)));
        if (this != PROTECTION_OFFICER) {
            PROTECTION_OFFICER.done(() -> staff.decide(grant, true, "for a test"));
        }
    }

    private RegisterStaff registration() {
        return new RegisterStaff(named, "Office of Mosul", role.name().toLowerCase(java.util.Locale.ROOT), List.of(), account, SINCE, true);
    }
}
