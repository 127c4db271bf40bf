package org.athar.file.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.athar.file.OriginalsDirectory;
import org.athar.file.model.Originals;

/** Originals in the directory that the setting {@code athar.files.dir} of the server names. */
@ApplicationScoped
public class DiskOriginals implements Originals {

    /** System property with the directory. */
    public static final String DIRECTORY = "athar.files.dir";

    @Override
    public Incoming receive(InputStream content, long mostBytes) throws IOException {
        return IncomingFile.receive(directory(), content, mostBytes);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return directory().open(sha256);
    }

    @Override
    public boolean isIntact(String sha256, long sizeBytes) throws IOException {
        return directory().isIntact(sha256, sizeBytes);
    }

    @Override
    public boolean remove(String sha256) throws IOException {
        return directory().remove(sha256);
    }

    @Override
    public Preview preview(String sha256) throws IOException {
        return PreviewFile.of(directory(), sha256);
    }

    private static OriginalsDirectory directory() {
        String path = System.getProperty(DIRECTORY);
        if (path == null || path.isBlank()) {
            throw new IllegalStateException("the server was started without -D" + DIRECTORY + "=<directory for files>");
        }
        return new OriginalsDirectory(Path.of(path));
    }
}
