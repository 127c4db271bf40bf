package org.athar.operation.realm;

import org.athar.engine.protocol.Role;

/**
 * An account that a new realm begins with.
 *
 * @param username   the name typed at the log-in page
 * @param role       the realm role
 * @param givenName  in Latin letters
 * @param familyName in Latin letters
 * @param passphrase the first passphrase
 * @param oneTime    true if it must be changed at the first log-in
 */
public record Account(String username, Role role, String givenName, String familyName, String passphrase, boolean oneTime) {

    /** What every invented person of the sample types; the sample is on loopback and holds nobody's data. */
    public static final String SAMPLE_PASSPHRASE = "badoush-sample-only";

    /** The account of an invented person. */
    public static Account of(Person person) {
        return new Account(person.username(), person.role(), person.givenName(), person.familyName(), SAMPLE_PASSPHRASE, false);
    }

    @Override
    public String toString() {
        return username + " (" + role + ")";
    }
}
