package org.athar.operation.command;

import java.io.Console;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.athar.engine.protocol.Role;
import org.athar.operation.Complaint;
import org.athar.operation.Terminal;
import org.athar.operation.instance.Founder;
import org.athar.operation.instance.InstanceHome;
import org.athar.operation.realm.Account;

/**
 * The first administrator of an instance of one's own: asked for where somebody sits at the terminal; elsewhere the account
 * {@code administrator} with a passphrase that is printed once and must be changed at the first log-in.
 */
final class Founding {

    private static final int LEAST_LENGTH = 15;
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 5;

    private final InstanceHome instance;
    private final Terminal terminal;
    private final Optional<Console> console;

    Founding(InstanceHome instance, Terminal terminal, Optional<Console> console) {
        this.instance = instance;
        this.terminal = terminal;
        this.console = console;
    }

    /** The accounts that the realm begins with; none when it has been made. Asks, or prints, before any server starts. */
    List<Account> firstAccounts() {
        if (Files.exists(instance.realmMade())) {
            return List.of();
        }
        Founder founder = founder();
        if (console.isPresent()) {
            return List.of(account(founder, passphrase(console.get(), founder.username()), false));
        }
        String once = oneTimePassphrase(new SecureRandom());
        terminal.say("");
        terminal.say("  The first administrator signs in as  " + founder.username() + "  with the passphrase  " + once);
        terminal.say("  It is shown this once, and must be changed at the first log-in.");
        terminal.say("");
        return List.of(account(founder, once, true));
    }

    private Founder founder() {
        return Founder.read(instance.founder()).orElseGet(() -> {
            Founder founder = console.map(this::ask).orElse(new Founder("administrator", "First", "Administrator", instance.name()));
            founder.write(instance.founder());
            return founder;
        });
    }

    private Founder ask(Console at) {
        terminal.say("This instance is new. Its first administrator appoints everybody else.");
        String username = required(at, "  Name to sign in with (small letters, digits, points): ", "[a-z][a-z0-9.-]{2,39}");
        String given = required(at, "  Given name in Latin letters: ", ".{1,80}");
        String family = required(at, "  Family name in Latin letters: ", ".{1,80}");
        String institution = required(at, "  Institution: ", ".{1,200}");
        return new Founder(username, given, family, institution);
    }

    private static String required(Console at, String question, String pattern) {
        String answer = read(at, question);
        while (!answer.matches(pattern)) {
            at.printf("  Please once more.%n");
            answer = read(at, question);
        }
        return answer;
    }

    private static String read(Console at, String question) {
        String answer = at.readLine("%s", question);
        if (answer == null) {
            throw new Complaint("The terminal was closed before the questions were answered", "Start again");
        }
        return answer.strip();
    }

    private static String passphrase(Console at, String username) {
        while (true) {
            char[] first = at.readPassword("%s", "  Passphrase, at least " + LEAST_LENGTH + " characters: ");
            char[] second = at.readPassword("%s", "  The same again: ");
            if (first == null || second == null) {
                throw new Complaint("The terminal was closed before the questions were answered", "Start again");
            }
            String passphrase = new String(first);
            if (Arrays.equals(first, second) && isStrong(passphrase, username)) {
                return passphrase;
            }
            at.printf("  The two must be equal, at least %d characters long, and not the name.%n", LEAST_LENGTH);
        }
    }

    /** What the realm's own rule will ask: long, and not the name. */
    static boolean isStrong(String passphrase, String username) {
        return passphrase.length() >= LEAST_LENGTH && !passphrase.equalsIgnoreCase(username);
    }

    /** Twenty letters in groups that can be read out, about 100 random bits. */
    static String oneTimePassphrase(SecureRandom random) {
        StringBuilder text = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            if (group > 0) {
                text.append('-');
            }
            random.ints(4, 0, LETTERS.length()).forEach(at -> text.append(LETTERS.charAt(at)));
        }
        return text.toString();
    }

    private static Account account(Founder founder, String passphrase, boolean oneTime) {
        return new Account(founder.username(), Role.ADMINISTRATOR, founder.givenName(), founder.familyName(), passphrase, oneTime);
    }
}
