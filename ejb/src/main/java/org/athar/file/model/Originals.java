package org.athar.file.model;

import java.io.IOException;
import java.io.InputStream;

/** The content of stored files, each once, under its digest. What is kept is never changed, and removed only when no record needs it. */
public interface Originals {

    /**
     * Takes in content up to a limit and holds it apart until it is kept or dropped.
     *
     * @throws ContentTooLarge if there is more than the limit; nothing is left behind
     */
    Incoming receive(InputStream content, long mostBytes) throws IOException;

    /** Opens kept content from its first byte. */
    InputStream open(String sha256) throws IOException;

    /** Whether kept content still has its digest and its length. */
    boolean isIntact(String sha256, long sizeBytes) throws IOException;

    /** Takes content off the disk; nothing happens if it is not there. Answers whether it was. */
    boolean remove(String sha256) throws IOException;

    /** Opens the small picture of an image, making it when asked for the first time. */
    Preview preview(String sha256) throws IOException;

    /** Content taken in, not yet kept. Closing drops what was not kept. */
    interface Incoming extends AutoCloseable {

        /** Its digest and length. */
        StoredContent content();

        /** What it is; empty if of no accepted kind. */
        java.util.Optional<MediaType> type(String originalName) throws IOException;

        /** Keeps it: when this returns it survives a loss of power. */
        void keep() throws IOException;

        @Override
        void close() throws IOException;
    }

    /** A small picture as JPEG. */
    interface Preview {

        /** Its length in bytes. */
        long length();

        /** Opens it. */
        InputStream open() throws IOException;
    }

    /** There was more than the limit. */
    class ContentTooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
