package org.athar.liaison.view;

import java.io.Serializable;
import java.util.UUID;
import org.athar.liaison.code.ReviewState;

/**
 * A sentence that may be told.
 *
 * @param id          which sentence
 * @param language    ar, ckb or en
 * @param version     its version
 * @param words       as it is to be said, with names and dates filled in
 * @param reviewState whether a speaker has read it
 */
public record SentenceView(UUID id, String language, int version, String words, ReviewState reviewState) implements Serializable {

    /** Whether it may be printed. */
    public boolean printable() {
        return reviewState == ReviewState.REVIEWED;
    }
}
