package org.athar.file.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.athar.file.OriginalsDirectory;
import org.athar.file.model.Originals;
import org.athar.file.model.SmallPicture;

/**
 * The small picture of an image, kept beside the originals.
 *
 * @param path where it lies
 * @param length its length in bytes
 */
record PreviewFile(Path path, long length) implements Originals.Preview {

    static PreviewFile of(OriginalsDirectory directory, String sha256) throws IOException {
        Path path = directory.previewOf(sha256);
        if (!Files.exists(path)) {
            Path made = directory.newIncoming();
            try {
                Files.write(made, SmallPicture.of(directory.pathOf(sha256)));
                directory.place(made, path);
            } finally {
                Files.deleteIfExists(made);
            }
        }
        return new PreviewFile(path, Files.size(path));
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }
}
