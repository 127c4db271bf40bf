package org.athar.web.rest.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A command that comes with a file. The content waits on the disk until the command is carried out.
 *
 * @param <T> the command
 */
public final class Upload<T extends Record> extends Body<T> {

    private final Path content;
    private final String sha256;

    Upload(byte[] about, Class<T> type, Path content, String sha256) {
        super(about, type);
        this.content = content;
        this.sha256 = sha256;
    }

    /** The content, from its first byte. */
    public InputStream content() {
        try {
            return Files.newInputStream(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    String said() {
        return super.said() + "\n" + sha256;
    }

    @Override
    void end() {
        try {
            Files.deleteIfExists(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
