package org.athar.operation.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicLong;

import org.athar.operation.Complaint;

/** What there is on a disk, and that it stays there. */
final class Disk {

    /** Left free: the log goes on while files are copied. */
    private static final long MARGIN = 256_000_000;

    private Disk() {
    }

    /** Refuses to begin what would not fit. */
    static void requireFree(Path folder, long bytes) throws IOException {
        Path there = folder;
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        long free = Files.getFileStore(there).getUsableSpace();
        if (free < bytes + MARGIN) {
            throw new Complaint(Moments.size(bytes + MARGIN) + " are needed on the disk of " + folder + ", " + Moments.size(free)
                    + " are free", "Free that much, or take another disk; nothing was changed");
        }
    }

    /** Bytes of all files in a folder, of which some may go while they are counted. */
    static long bytesOf(Path folder) throws IOException {
        AtomicLong bytes = new AtomicLong();
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, new WhileItChanges() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    bytes.addAndGet(attributes.size());
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return bytes.get();
    }

    /** Forces everything written to the file system of this folder to the disk. */
    static void sync(Path folder) throws IOException {
        try {
            if (new ProcessBuilder("sync", "-f", folder.toString()).start().waitFor() != 0) {
                throw new IOException("what was written to " + folder + " could not be forced to the disk");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Goes through a folder in which files come and go. */
    abstract static class WhileItChanges extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
            if (failure == null || failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }
    }
}
