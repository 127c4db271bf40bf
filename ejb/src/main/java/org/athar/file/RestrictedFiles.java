package org.athar.file;

/**
 * Told by the capabilities above: files that are not opened, not even by who stored them. Papers about somebody whose data is kept and no
 * longer used, for those to whom that data is sealed: who has to judge a request about it opens them there, with a reason. And what an
 * operation above hands out by rules of its own.
 */
public interface RestrictedFiles {

    /** Whether the file is such a one, as far as who acts is concerned. */
    boolean seals(FileId file);
}
