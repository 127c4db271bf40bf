package org.athar.operation.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.athar.kernel.digest.Sha256;
import org.athar.operation.Complaint;
import org.athar.operation.Terminal;
import org.athar.operation.instance.BackupFolder;
import org.athar.operation.instance.InstanceHome;
import org.athar.operation.instance.Folders;

/** Makes a whole backup of an instance, at work or at rest, reads it again, and removes what no kept one needs. */
public final class NewBackup {

    private static final String UNFINISHED = "unfinished-";
    private static final Pattern START = Pattern.compile("START WAL LOCATION: \\S+ \\(file ([0-9A-F]{24})\\)");

    private final InstanceHome instance;
    private final BackupFolder folder;
    private final Terminal terminal;
    private final Clock clock;
    private final SortedMap<String, String> digests = new TreeMap<>();

    /** Into the given folder. */
    public NewBackup(InstanceHome instance, BackupFolder folder, Terminal terminal, Clock clock) {
        this.instance = instance;
        this.folder = folder;
        this.terminal = terminal;
        this.clock = clock;
    }

    /**
     * Makes it and says what was done.
     *
     * @param superuser connected to the instance's database
     * @param keep      how many backups are kept
     */
    public void make(Connection superuser, int keep) throws IOException, SQLException {
        folder.prepare(instance);
        try (FileChannel channel = FileChannel.open(folder.root().resolve("backup.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                throw new Complaint("Another backup into " + folder.root() + " is being made", "Wait until it is done");
            }
            Disk.requireFree(folder.root(), Disk.bytesOf(instance.postgres())
                    + Math.max(0, Disk.bytesOf(originals()) - Disk.bytesOf(folder.files())));
            Instant started = clock.instant();
            removeUnfinished();
            Path fresh = folder.root().resolve(UNFINISHED + Moments.name(started));
            Files.createDirectory(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Backup backup = copy(new RunningCluster(superuser, folder), started, fresh);
            Path named = finish(backup, fresh);
            tell(named, Pruning.of(folder, keep));
        }
    }

    private Backup copy(RunningCluster cluster, Instant started, Path fresh) throws IOException, SQLException {
        cluster.requireArchiving();
        cluster.begin();
        ClusterCopy.copy(instance.postgres(), fresh.resolve("postgres"), "postgres/", digests);
        for (Path file : smallFiles()) {
            if (Files.exists(file)) {
                digests.put(file.getFileName().toString(), Manifest.copy(file, fresh.resolve(file.getFileName())));
            }
        }
        terminal.done("The database is copied, " + Moments.size(Disk.bytesOf(fresh)));
        String label = cluster.end();
        Path labelFile = Files.writeString(fresh.resolve("postgres/backup_label"), label);
        digests.put("postgres/backup_label", Sha256.of(labelFile));
        Instant ended = cluster.now();
        RunningCluster.Mark mark = cluster.markAndArchive();
        Matcher start = START.matcher(label);
        if (!start.find()) {
            throw new IllegalStateException("the label of the backup names no piece of the log: " + label);
        }
        Piece first = new Piece(start.group(1));
        addLog(first, mark.piece());
        addOriginals();
        terminal.done("The log is archived up to " + Moments.text(mark.at()) + ", and all originals with it");
        return new Backup(fresh, instance.name(), started, ended, mark.at(), first.timeline(), first);
    }

    private Path finish(Backup backup, Path fresh) throws IOException {
        backup.write(fresh);
        digests.put(Backup.FILE, Sha256.of(fresh.resolve(Backup.FILE)));
        Manifest manifest = new Manifest(digests);
        manifest.write(fresh);
        Disk.sync(folder.root());
        List<Path> damaged = manifest.damagedIn(fresh);
        if (!damaged.isEmpty()) {
            throw new Complaint("The backup was read again and is damaged: " + damaged.size() + " of " + digests.size()
                    + " files are not as they were written, first " + damaged.get(0),
                    "Look after that disk. An original that is damaged in the backup is copied anew when that copy and "
                            + folder.files().resolve("originals/.since") + " have been deleted");
        }
        Path named = folder.root().resolve(Moments.name(backup.started()));
        Files.move(fresh, named);
        Disk.sync(folder.root());
        terminal.done("Read again and compared with its list: " + digests.size() + " files, " + Moments.size(manifest.bytesIn(named)));
        return named;
    }

    private void tell(Path named, Pruning.Result kept) throws IOException {
        Backups backups = Backups.in(folder);
        Backup oldest = backups.whole().get(0);
        Backup newest = backups.whole().get(backups.whole().size() - 1);
        terminal.say("The backup is whole: " + named + ". It took " + terminal.elapsed().toMillis() / 1000.0 + " seconds.");
        Instant from = oldest.ended().plusSeconds(1);
        String seconds = newest.reached().isAfter(from) ? "any second from " + Moments.text(from) + " to " + Moments.text(newest.reached())
                : Moments.text(from);
        terminal.say("One can go back to " + seconds + ", and, while the instance runs, to within a minute of now.");
        oldest.first().gapAfter(folder.log()).ifPresent(gap -> terminal.say(
                "But the archived log lacks the piece " + gap + ": seconds after it are reached from a later backup only."));
        terminal.say("Backups kept: " + backups.whole().size() + ". Removed, because no kept one needs them: " + kept.backups()
                + " backups, " + kept.pieces() + " pieces of the log, " + kept.originals() + " originals.");
        terminal.say("It holds all data and all secrets in the clear: keep it where only those may come who may see everything.");
        if (folder.isInside(instance)) {
            terminal.say("Warning: it lies in the instance's own folder and is lost with this machine. Name a folder on another one by "
                    + "athar.backup.folder in " + instance.settings() + ".");
        }
    }

    private void addLog(Piece first, Piece last) throws IOException {
        for (Path file : Piece.archived(folder.log())) {
            long place = Piece.of(file).map(Piece::place).orElse(-1L);
            if (place >= first.place() && place <= last.place() && Piece.of(file).orElseThrow().timeline() == first.timeline()) {
                digests.put("../wal/" + file.getFileName(), Sha256.of(file));
            }
        }
    }

    /** Those that are there now; what came while this was made belongs to the log after it. */
    private void addOriginals() throws IOException {
        if (!Files.isDirectory(originals())) {
            return;
        }
        try (Stream<Path> files = Files.walk(originals())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path relative = Path.of("files/originals").resolve(originals().relativize(file));
                if (Files.exists(folder.root().resolve(relative))) {
                    digests.put("../" + relative, file.getFileName().toString());
                }
            }
        }
    }

    private void removeUnfinished() throws IOException {
        try (Stream<Path> list = Files.list(folder.root())) {
            for (Path left : list.filter(one -> one.getFileName().toString().startsWith(UNFINISHED)).toList()) {
                Folders.delete(left);
            }
        }
    }

    private List<Path> smallFiles() {
        return List.of(instance.secrets(), instance.settings(), instance.founder(), instance.realmMade(), instance.verified());
    }

    private Path originals() {
        return instance.files().resolve("originals");
    }
}
