package org.athar.file;

/** How much is accepted of a file's description; how large a file may be is a setting. */
final class FileLimits {

    /** Setting: most megabytes of one file. */
    static final String MOST_MEGABYTES = "file.mostMegabytes";
    /** Longest name. */
    static final int NAME = 200;
    /** Longest line of the log. */
    static final int LINE = 500;
    /** Longest note. */
    static final int NOTE = 4_000;

    private FileLimits() {
    }
}
