package org.athar.file;

/** How much is accepted. */
final class FileLimits {

    /** Most bytes of one file. */
    static final long MOST_BYTES = 512L * 1024 * 1024;
    /** Longest name. */
    static final int NAME = 200;
    /** Longest line of the log. */
    static final int LINE = 500;
    /** Longest note. */
    static final int NOTE = 4_000;

    private FileLimits() {
    }
}
