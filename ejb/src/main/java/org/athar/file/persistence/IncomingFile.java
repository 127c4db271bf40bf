package org.athar.file.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import org.athar.file.OriginalsDirectory;
import org.athar.file.model.ContentSniffer;
import org.athar.file.model.MediaType;
import org.athar.file.model.Originals;
import org.athar.file.model.StoredContent;
import org.athar.kernel.digest.Sha256;

/** Content that has arrived and lies apart. */
final class IncomingFile implements Originals.Incoming {

    private static final int BLOCK = 64 * 1024;

    private final OriginalsDirectory directory;
    private final Path file;
    private final StoredContent content;

    private IncomingFile(OriginalsDirectory directory, Path file, StoredContent content) {
        this.directory = directory;
        this.file = file;
        this.content = content;
    }

    static IncomingFile receive(OriginalsDirectory directory, InputStream in, long mostBytes) throws IOException {
        Path file = directory.newIncoming();
        try {
            MessageDigest digest = Sha256.begin();
            long size = copy(in, file, digest, mostBytes);
            return new IncomingFile(directory, file, new StoredContent(Sha256.end(digest), size));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static long copy(InputStream in, Path file, MessageDigest digest, long mostBytes) throws IOException {
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                size += read;
                if (size > mostBytes) {
                    throw new Originals.ContentTooLarge();
                }
                digest.update(block, 0, read);
                out.write(block, 0, read);
            }
        }
        return size;
    }

    @Override
    public StoredContent content() {
        return content;
    }

    @Override
    public Optional<MediaType> type(String originalName) throws IOException {
        return ContentSniffer.sniff(file, originalName);
    }

    @Override
    public void keep() throws IOException {
        directory.place(file, directory.pathOf(content.sha256()));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
