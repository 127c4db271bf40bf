package org.athar.file.view;

import java.io.IOException;
import java.io.InputStream;

/**
 * What is handed out of a file, after its reading has been recorded: the untouched original, or a small picture of it without
 * the data that cameras hide in theirs.
 *
 * @param file      the file
 * @param mediaType media type of what is handed out
 * @param length    its length in bytes
 * @param content   opens it; the caller closes
 */
public record FileContent(FileView file, String mediaType, long length, Opening content) {

    /** Opens content for reading. */
    @FunctionalInterface
    public interface Opening {

        /** A fresh stream from the first byte. */
        InputStream open() throws IOException;
    }
}
