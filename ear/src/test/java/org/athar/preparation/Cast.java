package org.athar.preparation;

import java.util.List;
import java.util.concurrent.Callable;
import org.athar.engine.protocol.Role;
import org.athar.harness.As;
import org.athar.harness.Services;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.security.StaffId;
import org.athar.security.StaffService;

/** The invented people of the sample, as they act inside the server. */
public enum Cast {

    INVESTIGATOR("rania.alhadidi", "Rania", Role.INVESTIGATOR),
    EXAMINER("karwan.barzinji", "Karwan", Role.INVESTIGATOR),
    /** The same person, who was given a seat as well. */
    EXAMINER_ON_THE_BOARD("karwan.barzinji", "Karwan", Role.INVESTIGATOR, Role.BOARD_MEMBER),
    CUSTODIAN("yousif.alnuaimi", "Yousif", Role.CUSTODIAN),
    ANALYST("shilan.amedi", "Shilan", Role.LAB_ANALYST),
    SECOND_ANALYST("tara.baban", "Tara", Role.LAB_ANALYST),
    /** The same person, once she coordinates as well. */
    ANALYST_WHO_COORDINATES("shilan.amedi", "Shilan", Role.LAB_ANALYST, Role.COORDINATOR),
    COORDINATOR("huda.aljubouri", "Huda", Role.COORDINATOR),
    SECOND_COORDINATOR("dilshad.zebari", "Dilshad", Role.COORDINATOR),
    CHAIR("nasreen.alkhafaji", "Nasreen", Role.BOARD_MEMBER),
    JUDGE("salim.alobaidi", "Salim", Role.BOARD_MEMBER),
    GENETICIST("rozhin.sharif", "Rozhin", Role.BOARD_MEMBER),
    OFFICER("samira.alhamdani", "Samira", Role.LIAISON_OFFICER),
    PROTECTION_OFFICER("mariwan.hawrami", "Mariwan", Role.DATA_PROTECTION_OFFICER),
    ADMINISTRATOR("zaynab.alsaadi", "Zaynab", Role.ADMINISTRATOR);

    private final String username;
    private final String givenName;
    private final As as;

    Cast(String username, String givenName, Role... roles) {
        this.username = username;
        this.givenName = givenName;
        this.as = As.person(username, roles);
    }

    /** The account. */
    public String username() {
        return username;
    }

    /** Calls as this person. */
    public <T> T call(Callable<T> work) {
        try {
            return as.call(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Carries out what must be carried out; a refusal breaks the preparation. */
    public <T> T done(Callable<Outcome<T>> work) {
        return call(work).required();
    }

    /** The codes under which this is refused; none if it was carried out. */
    public <T> List<String> refused(Callable<Outcome<T>> work) {
        return call(work) instanceof Outcome.Refused<T> refused ? refused.reasons().stream().map(Refusal::code)
                .map(code -> code.code()).toList() : List.of();
    }

    /** Who it is on the staff. */
    public StaffId id() {
        return ADMINISTRATOR.call(() -> Services.find(StaffService.class).list()).stream()
                .filter(one -> one.name().en().startsWith(givenName + " ")).findFirst().orElseThrow().id();
    }
}
