package org.athar.operation.command;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

import org.athar.operation.Complaint;
import org.athar.operation.Installation;
import org.athar.operation.Terminal;
import org.athar.operation.backup.NewBackup;
import org.athar.operation.instance.BackupFolder;
import org.athar.operation.instance.InstanceHome;
import org.athar.operation.instance.Settings;
import org.athar.operation.server.DatabaseAlone;

/** {@code backup}: saves database, originals and secrets of an instance that runs or rests. */
public final class MakeBackup {

    private final Installation installation;
    private final Terminal terminal;
    private final Clock clock;

    /** Saves instances of this installation; the clock names the backup. */
    public MakeBackup(Installation installation, Terminal terminal, Clock clock) {
        this.installation = installation;
        this.terminal = terminal;
        this.clock = clock;
    }

    /** Returns when the backup has been read again and found whole. */
    public void execute(InstanceHome instance) {
        Settings settings = Settings.of(instance.settings());
        if (settings.outsideDatabase()) {
            throw new Complaint("The instance " + instance.name() + " uses a PostgreSQL of your own",
                    "Save that by its own tools, and the instance's folder besides; docs/operating/backup.md says how");
        }
        BackupFolder folder = BackupFolder.of(instance, settings);
        folder.requireThere(instance);
        try (DatabaseAlone database = DatabaseAlone.of(installation, instance); Connection superuser = database.superuser()) {
            new NewBackup(instance, folder, terminal, clock).make(superuser, settings.keptBackups());
        } catch (IOException | SQLException e) {
            throw new Complaint("The backup could not be made: " + e.getMessage(),
                    "What was written of it is removed by the next one; earlier backups are as they were", e);
        }
    }
}
