package org.athar.web.rest.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.athar.web.rest.problem.Problem;
import org.athar.web.rest.problem.RequestRefusal;

/** A place in a list, as a word that says nothing: programs hand it back and do not make one. */
public final class Cursor {

    private static final String KEY = "[\\x21-\\x7e]{1,100}";

    private Cursor() {
    }

    /** The word for a place; null at the end. */
    public static String of(String list, String key) {
        return key == null ? null : Base64.getUrlEncoder().withoutPadding().encodeToString((list + " " + key)
                .getBytes(StandardCharsets.UTF_8));
    }

    /** The place in this list that the word stands for; null for the beginning. */
    public static String read(String list, String word) {
        if (word == null) {
            return null;
        }
        try {
            String read = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
            if (read.startsWith(list + " ") && read.substring(list.length() + 1).matches(KEY)) {
                return read.substring(list.length() + 1);
            }
        } catch (IllegalArgumentException e) {
            // Answered below: it is no word of ours.
        }
        throw Problem.at("cursor", RequestRefusal.CURSOR_UNKNOWN);
    }
}
