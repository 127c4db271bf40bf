package org.athar.operation.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.athar.engine.protocol.Role;
import org.athar.operation.Terminal;
import org.athar.operation.instance.Founder;
import org.athar.operation.instance.InstanceHome;
import org.athar.operation.realm.Account;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstAdministratorTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(new PrintStream(printed, true, StandardCharsets.UTF_8));
    private InstanceHome instance;

    @BeforeEach
    void open() {
        instance = InstanceHome.open("mosul", folder.resolve("mosul"));
    }

    @Test
    void where_nobody_sits_at_the_terminal_gets_a_passphrase_that_is_printed_once_and_must_be_changed() {
        Account account = accounts().get(0);
        assertEquals(Role.ADMINISTRATOR, account.role());
        assertTrue(account.oneTime());
        assertTrue(printed.toString(StandardCharsets.UTF_8).contains(account.passphrase()));
        assertFalse(account.toString().contains(account.passphrase()));
    }

    @Test
    void stays_the_same_person_when_the_first_start_broke_off() {
        new Founder("amal", "Amal", "Saleh", "Office").write(instance.founder());
        assertEquals("amal", accounts().get(0).username());
    }

    @Test
    void is_not_made_again_once_the_realm_is_there() throws Exception {
        Files.writeString(instance.realmMade(), "");
        assertEquals(List.of(), accounts());
    }

    @Test
    void gets_a_passphrase_that_the_realm_accepts_and_nobody_guesses() {
        SecureRandom random = new SecureRandom();
        String one = Founding.oneTimePassphrase(random);
        assertTrue(Founding.isStrong(one, "administrator"), one);
        assertNotEquals(one, Founding.oneTimePassphrase(random));
    }

    @Test
    void may_not_take_a_short_passphrase_or_the_name() {
        assertFalse(Founding.isStrong("fourteen-long.", "amal"));
        assertFalse(Founding.isStrong("Administrator-One", "administrator-one"));
    }

    private List<Account> accounts() {
        return new Founding(instance, terminal, Optional.empty()).firstAccounts();
    }
}
