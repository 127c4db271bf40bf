package org.athar.operation.backup;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.athar.operation.Complaint;
import org.athar.operation.Installation;
import org.athar.operation.Terminal;
import org.athar.operation.instance.BackupFolder;
import org.athar.operation.instance.InstanceHome;
import org.athar.operation.instance.Loopback;
import org.athar.operation.instance.Ports;
import org.athar.operation.instance.Secrets;
import org.athar.operation.instance.Settings;
import org.athar.operation.server.Database;
import org.athar.operation.server.DatabaseAlone;
import org.athar.operation.instance.Folders;
import org.athar.operation.server.Postgres;
import org.athar.operation.verify.Report;
import org.athar.operation.verify.VerifiedHead;

/**
 * Brings an instance back to a moment: made and verified in a folder beside, and only then put in its place. What stood there is kept.
 */
public final class Restoration {

    private static final int SHOWN = 5;

    private final Installation installation;
    private final InstanceHome instance;
    private final Request request;
    private final Terminal terminal;
    private final Clock clock;

    /**
     * What is asked for.
     *
     * @param to         the moment; all that is archived if there is none
     * @param from       the folder of the backups, if it is not the instance's own
     * @param answerable two names, if entries of the trail that were verified are given up
     */
    public record Request(Optional<Instant> to, Optional<Path> from, List<String> answerable) {
    }

    /** Restores into the instance's folder, which may be missing. */
    public Restoration(Installation installation, InstanceHome instance, Request request, Terminal terminal, Clock clock) {
        this.installation = installation;
        this.instance = instance;
        this.request = request;
        this.terminal = terminal;
        this.clock = clock;
    }

    /** Does it and says what was done; a complaint leaves what was there as it was. */
    public void execute() throws IOException, SQLException {
        requireAtRest();
        Backups backups = Backups.in(request.from().map(BackupFolder::new)
                .orElseGet(() -> BackupFolder.of(instance, Settings.of(instance.settings()))));
        Instant now = clock.instant();
        Instant moment = request.to().orElse(now);
        if (request.to().isPresent()) {
            requireReached(backups, moment);
        }
        Backup backup = backups.leadingTo(moment);
        if (!backup.instance().equals(instance.name())) {
            throw new Complaint("These are backups of the instance " + backup.instance() + ", and its accounts are tied to that name",
                    "Type --instance " + backup.instance() + "; to restore beside a running one, name another home by ATHAR_HOME");
        }
        Disk.requireFree(instance.folder(), backup.manifest().bytesIn(backup.folder()));
        boolean fresh = !Files.isDirectory(instance.folder());
        InstanceHome opened = InstanceHome.open(instance.name(), instance.folder());
        FileLock lock = opened.lock();
        try {
            InstanceHome beside = new InstanceHome(instance.name(), instance.folder().resolve(InstanceHome.RESTORING));
            copy(backup, beside, fresh);
            restore(backups, backup, beside, now);
        } finally {
            lock.channel().close();
        }
    }

    private void requireAtRest() {
        if (DatabaseAlone.isRunning(instance)) {
            throw new Complaint("The instance " + instance.name() + " runs, and nothing is restored over a running one",
                    "Stop it first: ./athar stop --instance " + instance.name());
        }
        if (Settings.of(instance.settings()).outsideDatabase()) {
            throw new Complaint("The instance " + instance.name() + " uses a PostgreSQL of your own",
                    "Restore that by its own tools; docs/operating/backup.md says what else is needed");
        }
    }

    private static void requireReached(Backups backups, Instant moment) throws IOException {
        Optional<Instant> last = backups.lastArchived();
        if (last.isPresent() && moment.isAfter(last.get()) && !backups.whole().isEmpty()) {
            throw new Complaint("Nothing is archived after " + Moments.text(last.get()) + ", so the instance cannot be brought to "
                    + Moments.text(moment), "Choose that moment or an earlier one, or leave --to out for all that is archived");
        }
    }

    /** Damage is found before anything of the instance is touched. */
    private void copy(Backup backup, InstanceHome beside, boolean fresh) throws IOException {
        Folders.delete(beside.folder());
        try {
            backup.manifest().requireSame(backup.folder(), Backup.FILE);
            copyDatabase(backup, beside);
            for (Path file : List.of(beside.secrets(), beside.settings(), beside.founder(), beside.realmMade(), beside.verified())) {
                String name = file.getFileName().toString();
                if (backup.manifest().digests().containsKey(name)) {
                    backup.manifest().copy(backup.folder(), name, file);
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            }
        } catch (Complaint damaged) {
            Folders.delete(fresh ? instance.folder() : beside.folder());
            throw damaged;
        }
        terminal.done("The backup of " + Moments.text(backup.ended()) + " is copied, each file compared with its list");
    }

    private static void copyDatabase(Backup backup, InstanceHome beside) throws IOException {
        Path data = backup.home().postgres();
        Manifest manifest = backup.manifest();
        try (Stream<Path> walk = Files.walk(data)) {
            for (Path folder : walk.filter(Files::isDirectory).toList()) {
                Files.createDirectories(beside.postgres().resolve(data.relativize(folder)),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
        }
        for (String path : manifest.digests().keySet()) {
            if (path.startsWith("postgres/")) {
                manifest.copy(backup.folder(), path, beside.folder().resolve(path));
            }
        }
    }

    private void restore(Backups backups, Backup backup, InstanceHome beside, Instant now) throws IOException, SQLException {
        int port = Ports.choose(instance.ports(), OptionalInt.empty(), Loopback::isFree).postgres();
        Postgres copy = Postgres.restored(installation, instance, beside, port);
        Recovery recovery;
        try {
            recovery = Recovery.run(copy, instance.logs().resolve("restore.log"), backups, backup, request.to(),
                    backups.timelineAt(request.to().orElse(now), backup));
        } catch (Complaint failed) {
            Folders.delete(beside.folder());
            throw failed;
        }
        terminal.done("The log is replayed, " + recovery.pieces() + " pieces; the last change was made at "
                + recovery.lastChange().orElse("the time of the backup"));
        RestoredDatabase database = new RestoredDatabase(Database.embedded(port, Secrets.of(beside.secrets())));
        Rewinding rewinding;
        try {
            Report report = verified(database, beside);
            originals(database, backups, beside);
            givenUp(database, report, recovery);
            rewinding = new Rewinding(database.timeline(), now, request.to().orElse(now));
        } finally {
            copy.stop();
        }
        Optional<Path> replaced = new Replacement(instance, beside).putInPlace(now);
        BackupFolder archive = BackupFolder.of(instance, Settings.of(instance.settings()));
        archive.prepare(instance);
        rewinding.write(archive);
        tell(backup, recovery, replaced);
    }

    private Report verified(RestoredDatabase database, InstanceHome beside) throws SQLException {
        Report report = database.verify(VerifiedHead.of(beside.verified()));
        if (!report.isClean()) {
            throw notPutInPlace(report.found() + " things in the restored database are not as they were written, first: "
                    + report.findings().get(0).sentence());
        }
        VerifiedHead.write(beside.verified(), report, clock.instant());
        terminal.done("Verified: %d entries of the trail, %d values of the history, %d rows. Head %d: %s"
                .formatted(report.entries(), report.changes(), report.rows(), report.number(), report.head()));
        return report;
    }

    private void originals(RestoredDatabase database, Backups backups, InstanceHome beside) throws IOException, SQLException {
        Files.createDirectories(beside.files());
        RestoredDatabase.Originals originals = database.copyOriginals(backups.folder().files(), beside.files());
        if (!originals.damaged().isEmpty()) {
            throw notPutInPlace(originals.damaged().size() + " originals are missing in the backup or not as they were stored: "
                    + String.join(", ", originals.damaged().stream().limit(SHOWN).toList()));
        }
        terminal.done("Originals that the records speak of: " + originals.count() + ", " + Moments.size(originals.bytes())
                + ", each as it was stored");
    }

    /** A restored trail cannot take the place of a longer one silently: two answer for it, and the trail itself says so. */
    private void givenUp(RestoredDatabase database, Report report, Recovery recovery) throws SQLException, IOException {
        VerifiedHead noted = VerifiedHead.of(instance.verified());
        StringBuilder what = new StringBuilder("Restored; the last linked entry was number " + report.number()
                + ", the last change made at " + recovery.lastChange().orElse("the time of the backup") + ".");
        if (!database.has(noted)) {
            if (request.answerable().size() != 2) {
                throw new Complaint("Entry number " + noted.number() + " of the trail was verified at " + noted.at()
                        + " and is not in the restored one, which ends at number " + report.number() + ": work that was seen is given up",
                        "Two people answer for that: type the restore again with --answerable \"NAME, NAME\"");
            }
            what.append(" Given up: entries up to number ").append(noted.number()).append(", head ").append(noted.head())
                    .append(", verified at ").append(noted.at()).append("; answerable: ")
                    .append(String.join(" and ", request.answerable())).append('.');
        }
        database.record(what.toString());
    }

    private Complaint notPutInPlace(String what) {
        return new Complaint(what, "What was restored is kept in " + instance.folder().resolve(InstanceHome.RESTORING)
                + " and was not put in its place; show it to the auditor, and try another moment or another copy of the backup");
    }

    private void tell(Backup backup, Recovery recovery, Optional<Path> replaced) {
        terminal.say("The instance " + instance.name() + " is as it was at "
                + request.to().map(Moments::text).orElse("the last archived moment") + ", from the backup of "
                + Moments.text(backup.ended()) + " and " + recovery.pieces() + " pieces of the log. It took "
                + terminal.elapsed().toMillis() / 1000.0 + " seconds.");
        replaced.ifPresent(folder -> terminal.say("What stood there before is kept in " + folder
                + ". It holds real data: delete it when nobody needs it any more."));
        BackupFolder folder = BackupFolder.of(instance, Settings.of(instance.settings()));
        terminal.say("From now on it archives to " + folder.root() + (folder.isInside(instance)
                ? ", which is lost with this machine; athar.backup.folder in settings.properties names another." : "."));
        terminal.say("What was written after that moment is not in it. Open it by ./athar run, tell people from when on to type again, and"
                + " make a new backup.");
    }
}
