package org.athar.sample.national;

import java.util.UUID;
import java.util.concurrent.Callable;
import org.athar.security.access.WorkInParts;

/** Where a piece of an invented country is written down: on behalf of whom, and with what earlier pieces made. */
public final class CountryDesk {

    private final UUID piece;
    private final String what;
    private final WorkInParts.People people;
    private final CountryMade made;

    /** For one piece. */
    public CountryDesk(UUID piece, String what, WorkInParts.People people, CountryMade made) {
        this.piece = piece;
        this.what = what;
        this.people = people;
        this.made = made;
    }

    /** Sends commands on behalf of the invented person with this account, all under one entry of the trail. */
    public void as(String username, String doing, Commands commands) throws Exception {
        of(username, doing, () -> {
            commands.send();
            return null;
        });
    }

    /** The same, with what comes of it. */
    public <T> T of(String username, String doing, Callable<T> commands) throws Exception {
        return people.onBehalfOf(username, CountryLoaded.piece(piece, what + ": " + doing), commands);
    }

    /** What earlier pieces made. */
    public CountryMade made() {
        return made;
    }

    /** Commands in a row. */
    @FunctionalInterface
    public interface Commands {

        /** Sends them. */
        void send() throws Exception;
    }
}
