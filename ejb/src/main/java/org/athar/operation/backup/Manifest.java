package org.athar.operation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.athar.kernel.digest.Sha256;
import org.athar.operation.Complaint;

/**
 * The SHA-256 of everything that a backup needs, by its path from the backup's folder. It is written as {@code sha256sum -c} reads it,
 * so that a backup can be checked without Athar.
 *
 * @param digests by path
 */
record Manifest(SortedMap<String, String> digests) {

    static final String FILE = "manifest.sha256";

    private static final int DIGITS = 64;
    private static final String BETWEEN = "  ";

    /** Reads a backup's. */
    static Manifest of(Path backup) {
        Path file = backup.resolve(FILE);
        SortedMap<String, String> digests = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.matches("[0-9a-f]{64}  \\S.*")) {
                    throw damaged(file);
                }
                digests.put(line.substring(DIGITS + BETWEEN.length()), line.substring(0, DIGITS));
            }
        } catch (IOException e) {
            throw new Complaint("The backup's list " + file + " cannot be read: " + e.getMessage(), remedy(), e);
        }
        return new Manifest(digests);
    }

    /** Writes it into a backup's folder. */
    void write(Path backup) throws IOException {
        List<String> lines = new ArrayList<>();
        digests.forEach((path, digest) -> lines.add(digest + BETWEEN + path));
        Files.write(backup.resolve(FILE), lines);
    }

    /** What is missing or not as it was, in the order of the paths. Reads all of it. */
    List<Path> damagedIn(Path backup) throws IOException {
        List<Path> damaged = new ArrayList<>();
        for (var entry : digests.entrySet()) {
            Path file = backup.resolve(entry.getKey()).normalize();
            if (!Files.isRegularFile(file) || !Sha256.of(file).equals(entry.getValue())) {
                damaged.add(file);
            }
        }
        return damaged;
    }

    /** A complaint that names a file of the backup if it is missing or not as it was. */
    void requireSame(Path backup, String path) throws IOException {
        Path file = backup.resolve(path);
        if (!Files.isRegularFile(file) || !Sha256.of(file).equals(digests.get(path))) {
            throw damaged(file);
        }
    }

    /** Copies a file of the backup; a complaint that names it if it is missing or not as it was. */
    void copy(Path backup, String path, Path target) throws IOException {
        Path file = backup.resolve(path).normalize();
        if (!Files.isRegularFile(file) || !copy(file, target).equals(digests.get(path))) {
            throw damaged(file);
        }
    }

    /** Bytes of everything that it names, as it lies there now. */
    long bytesIn(Path backup) throws IOException {
        long bytes = 0;
        for (String path : digests.keySet()) {
            Path file = backup.resolve(path);
            bytes += Files.exists(file) ? Files.size(file) : 0;
        }
        return bytes;
    }

    /** Copies a file; its digest. */
    static String copy(Path from, Path to) throws IOException {
        MessageDigest digest = Sha256.begin();
        try (InputStream in = new DigestInputStream(Files.newInputStream(from), digest); OutputStream out = Files.newOutputStream(to)) {
            in.transferTo(out);
        }
        return Sha256.end(digest);
    }

    static Complaint damaged(Path file) {
        return new Complaint("The backup is damaged: " + file + " is missing or not as it was written", remedy());
    }

    private static String remedy() {
        return "Take that file from another copy of the backup, or move that backup's folder away and use an earlier one; "
                + "nothing was changed";
    }
}
