package org.athar.file;

/**
 * Told by the capabilities above: papers about somebody whose data is kept and no longer used. They are opened by nobody for whom that
 * data is sealed, not even by who stored them; who has to judge a request about it opens them there, with a reason.
 */
public interface RestrictedFiles {

    /** Whether the file is such a paper, as far as who acts is concerned. */
    boolean seals(FileId file);
}
