package org.athar.operation.instance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.athar.operation.Complaint;

/** What an operator has set in {@code settings.properties}; every name is known, and an unknown one is refused by name. */
public final class Settings {

    /** An outside PostgreSQL instead of the embedded one. */
    public static final String DB_HOST = "athar.db.host";
    /** Its port, 5432 unless set. */
    public static final String DB_PORT = "athar.db.port";
    /** The application's database, {@code athar} unless set. */
    public static final String DB_NAME = "athar.db.name";
    /** Connection parameters, such as {@code sslmode=verify-full}. */
    public static final String DB_PARAMETERS = "athar.db.parameters";
    /** The password of athar_owner. */
    public static final String DB_OWNER_PASSWORD = "athar.db.owner.password";
    /** The password of athar_app. */
    public static final String DB_APP_PASSWORD = "athar.db.app.password";
    /** The password of athar_verify. */
    public static final String DB_VERIFY_PASSWORD = "athar.db.verify.password";
    /** The identity server's database, {@code keycloak} unless set. */
    public static final String KEYCLOAK_DB_NAME = "athar.keycloak.db.name";
    /** The password of the role keycloak. */
    public static final String KEYCLOAK_DB_PASSWORD = "athar.keycloak.db.password";
    /** How many connections the application may hold. */
    public static final String DB_POOL_MAX = "athar.db.pool.max";
    /** The application server's largest heap, such as {@code 1g}. */
    public static final String HEAP_MAX = "athar.heap.max";
    /** The languages that the pages offer, {@code en,ar,ckb} unless set; {@code ckb} is Sorani. */
    public static final String LANGUAGES = "athar.languages";
    /** Where backups and the archived log go; a folder on another disk or machine, {@code backup} in the instance's own unless set. */
    public static final String BACKUP_FOLDER = "athar.backup.folder";
    /** How many backups are kept, 7 unless set. */
    public static final String BACKUP_KEEP = "athar.backup.keep";
    /** {@code on} unless set: whether the database's log is archived, without which there is no backup and no way back to a second. */
    public static final String BACKUP_ARCHIVE = "athar.backup.archive";

    /** For how many seconds a confirmation counts, 300 unless set. */
    public static final String CONFIRMATION = "athar.confirmation.seconds";

    private static final Set<String> KNOWN = new TreeSet<>(Set.of(DB_HOST, DB_PORT, DB_NAME, DB_PARAMETERS, DB_OWNER_PASSWORD,
            DB_APP_PASSWORD, DB_VERIFY_PASSWORD, KEYCLOAK_DB_NAME, KEYCLOAK_DB_PASSWORD, DB_POOL_MAX, HEAP_MAX,
            LANGUAGES, BACKUP_FOLDER, BACKUP_KEEP, BACKUP_ARCHIVE, CONFIRMATION));

    private final Path file;
    private final Properties values;

    private Settings(Path file, Properties values) {
        this.file = file;
        this.values = values;
    }

    /** Reads the file; without one, everything has its usual value. */
    public static Settings of(Path file) {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                values.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return of(file, values);
    }

    /** Settings by themselves, named as if they stood in the file. */
    public static Settings of(Path file, Properties values) {
        for (String name : values.stringPropertyNames()) {
            if (!KNOWN.contains(name)) {
                throw new Complaint("The setting " + name + " in " + file + " is unknown", "Correct its name to one of " + KNOWN);
            }
        }
        return new Settings(file, values);
    }

    /** True if the database is an outside one. */
    public boolean outsideDatabase() {
        return values.containsKey(DB_HOST);
    }

    /** True unless the operator does without the archived log. */
    public boolean archives() {
        String value = get(BACKUP_ARCHIVE, "on");
        if (!value.matches("on|off")) {
            throw new Complaint("The setting " + BACKUP_ARCHIVE + " cannot be \"" + value + "\"", "Set it to on or off in " + file);
        }
        return value.equals("on");
    }

    /** How many backups are kept. */
    public int keptBackups() {
        String value = get(BACKUP_KEEP, "7");
        if (!value.matches("[1-9]\\d{0,3}")) {
            throw new Complaint("The setting " + BACKUP_KEEP + " cannot be \"" + value + "\"",
                    "Set it to a number from 1 to 9999 in " + file);
        }
        return Integer.parseInt(value);
    }

    /** For how many seconds a confirmation counts: at least a minute, so that a step can be taken, and at most five. */
    public String confirmationSeconds() {
        String value = get(CONFIRMATION, "300");
        if (!value.matches("[6-9]\\d|[12]\\d\\d|300")) {
            throw new Complaint("The setting " + CONFIRMATION + " cannot be \"" + value + "\"",
                    "Set it to a number from 60 to 300 in " + file);
        }
        return value;
    }

    /** The value, or the usual one. */
    public String get(String name, String usual) {
        return values.getProperty(name, usual).trim();
    }

    /** The value, or a complaint that it is missing. */
    public String required(String name) {
        String value = values.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new Complaint("The setting " + name + " is missing", "Add it to " + file + "; docs/operating/configure.md says how");
        }
        return value.trim();
    }
}
