package org.athar.operation.instance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

import org.athar.operation.Complaint;

/**
 * One instance: its own database cluster, files, realm and server state, in a folder that only its owner can enter.
 *
 * @param name   the instance's name
 * @param folder the folder
 */
public record InstanceHome(String name, Path folder) {

    /** The folder in which a restore makes what it then puts in place. */
    public static final String RESTORING = "restoring";

    private static final long LEAST_FREE_BYTES = 2L * 1024 * 1024 * 1024;

    /** Opens the folder, making it where it is missing. */
    public static InstanceHome open(String name, Path folder) {
        InstanceHome home = new InstanceHome(name, folder);
        try {
            Files.createDirectories(folder.getParent());
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Files.createDirectories(home.files());
            Files.createDirectories(home.logs());
        } catch (IOException e) {
            throw new Complaint("The folder " + folder + " cannot be made: " + e.getMessage(),
                    "Free the place, or name another by the variable ATHAR_HOME", e);
        }
        return home;
    }

    /** Refuses to start where less than 2 GB is free: a database that runs out of disk in the middle of work stops. */
    public void requireFreeDisk() {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < LEAST_FREE_BYTES) {
                throw new Complaint("Only " + free / (1024 * 1024) + " MB are free on the disk of " + folder,
                        "Free at least 2 GB, or name a folder on another disk by the variable ATHAR_HOME");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds the instance for this process until it ends; a second one is told that it is already running. */
    public FileLock lock() {
        try {
            FileChannel channel = FileChannel.open(folder.resolve("instance.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new Complaint("The instance " + name + " is already running",
                        "Use it (./athar status says where), or stop it first: ./athar stop --instance " + name);
            }
            return lock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database cluster. */
    public Path postgres() {
        return folder.resolve("postgres");
    }

    /** Originals and derivatives of documents and photographs. */
    public Path files() {
        return folder.resolve("files");
    }

    /** The application server's own state: configuration, deployments, temporary files. */
    public Path wildfly() {
        return folder.resolve("wildfly");
    }

    /** What the servers print. */
    public Path logs() {
        return folder.resolve("log");
    }

    /** Passwords and keys. */
    public Path secrets() {
        return folder.resolve("secrets.properties");
    }

    /** What an operator has set. */
    public Path settings() {
        return folder.resolve("settings.properties");
    }

    /** The ports that this instance had last. */
    public Path ports() {
        return folder.resolve("ports.properties");
    }

    /** The first administrator, of an instance of one's own. */
    public Path founder() {
        return folder.resolve("founder.properties");
    }

    /** There once the realm has been made. */
    public Path realmMade() {
        return folder.resolve("realm.made");
    }

    /** What the last verification of the trail found, outside the database. */
    public Path verified() {
        return folder.resolve("verified.properties");
    }

    /** The certificate with its key, where the instance is a server. */
    public Path certificate() {
        return folder.resolve("tls/certificate.p12");
    }

    /** What runs now. */
    public Path run() {
        return folder.resolve("run.json");
    }

    /** The application as this instance runs it; a file put in its place is deployed within seconds. */
    public Path deployedApplication() {
        return wildfly().resolve("deployments/athar.ear");
    }
}
