package org.athar.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.athar.kernel.digest.Sha256;

/**
 * The directory of originals: content lies at {@code originals/ab/cd/<sha256>}, arrives in {@code incoming/}, and small pictures lie
 * under {@code previews/}. Content appears under its digest only when all of it is on disk. Used by the server and, read-only, by
 * the verification from the command line.
 *
 * @param root the directory
 */
public record OriginalsDirectory(Path root) {

    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE_DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final Set<PosixFilePermission> READ_ONLY = PosixFilePermissions.fromString("r--------");

    /**
     * An original that is not as it was stored.
     *
     * @param sha256 its digest
     * @param missing whether there is nothing at all; else its content differs
     */
    public record Damage(String sha256, boolean missing) {
    }

    /** Where content with this digest lies or would lie. */
    public Path pathOf(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal digits");
        }
        return root.resolve("originals").resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
    }

    /** Where the small picture of content with this digest lies or would lie. */
    public Path previewOf(String sha256) {
        return root.resolve("previews").resolve(sha256.substring(0, 2)).resolve(pathOf(sha256).getFileName() + ".jpg");
    }

    /** An empty file to write incoming content to; outside reach of any reader. */
    public Path newIncoming() throws IOException {
        Path incoming = root.resolve("incoming");
        Files.createDirectories(incoming, PRIVATE_DIRECTORY);
        return Files.createTempFile(incoming, "in-", null);
    }

    /**
     * Moves a complete file to its place. When this returns, the content survives a loss of power; if it was there before, what was
     * there stays.
     */
    public void place(Path complete, Path target) throws IOException {
        if (Files.exists(target)) {
            Files.deleteIfExists(complete);
            return;
        }
        sync(complete);
        Files.createDirectories(target.getParent(), PRIVATE_DIRECTORY);
        try {
            Files.setPosixFilePermissions(complete, READ_ONLY);
            Files.move(complete, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("the directory for files must lie on one file system: " + root, e);
        } catch (FileAlreadyExistsException e) {
            Files.deleteIfExists(complete);
        }
        for (Path directory = target.getParent(); directory.startsWith(root); directory = directory.getParent()) {
            sync(directory);
        }
    }

    /** Opens kept content. */
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(pathOf(sha256));
    }

    /** Whether content is there with the length and the digest under which it was stored. */
    public boolean isIntact(String sha256, long sizeBytes) throws IOException {
        Path path = pathOf(sha256);
        return Files.isRegularFile(path) && Files.size(path) == sizeBytes && Sha256.of(path).equals(sha256);
    }

    /** Takes content and its small picture away; whether it was there. */
    public boolean remove(String sha256) throws IOException {
        Files.deleteIfExists(previewOf(sha256));
        return Files.deleteIfExists(pathOf(sha256));
    }

    /** What is wrong with the content of this digest; empty if nothing. Reads all of it. */
    public Optional<Damage> damageOf(String sha256, long sizeBytes) throws IOException {
        if (isIntact(sha256, sizeBytes)) {
            return Optional.empty();
        }
        return Optional.of(new Damage(sha256, !Files.exists(pathOf(sha256))));
    }

    private static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
