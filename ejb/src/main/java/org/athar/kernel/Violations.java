package org.athar.kernel;

import java.util.ArrayList;
import java.util.List;

/** Gathers everything that speaks against a command's fields, so that who typed it hears it all at once. */
public final class Violations {

    private final RefusalCode missing;
    private final RefusalCode unreadable;
    private final List<Refusal> found = new ArrayList<>();

    /**
     * Begins with nothing found.
     *
     * @param missing    code of a field that must be filled
     * @param unreadable code of a text that is too long or holds what nobody sees; its argument is how many characters are allowed
     */
    public Violations(RefusalCode missing, RefusalCode unreadable) {
        this.missing = missing;
        this.unreadable = unreadable;
    }

    /** The field must be filled. */
    public Violations required(String field, Object value) {
        return add(value == null || value instanceof String text && text.isBlank(), field, missing);
    }

    /** The text, if there is one, has at most so many characters, all of which can be seen. */
    public Violations atMost(String field, String text, int characters) {
        return add(text != null && !Texts.isReadable(text, characters), field, unreadable, characters);
    }

    /** The text is there, and has at most so many characters. */
    public Violations requiredText(String field, String text, int characters) {
        return required(field, text).atMost(field, text, characters);
    }

    /** Each language of the text, if there is one, has at most so many characters; the fields are named by language, as {@code nameEn}. */
    public Violations atMost(String field, LocalizedText text, int characters) {
        return text == null ? this : atMost(field + "En", text.en(), characters).atMost(field + "Ar", text.ar(), characters)
                .atMost(field + "Ckb", text.ckb(), characters);
    }

    /** At least one language of the text is there, and each has at most so many characters. */
    public Violations requiredText(String field, LocalizedText text, int characters) {
        boolean any = text != null && (Texts.strip(text.en()) != null || Texts.strip(text.ar()) != null || Texts.strip(text.ckb()) != null);
        return add(!any, field + "En", missing).atMost(field, text, characters);
    }

    /** Adds a refusal of a field unless something holds. */
    public Violations unless(boolean holds, String field, RefusalCode code, Object... arguments) {
        return add(!holds, field, code, arguments);
    }

    /** Adds a refusal of a field if something is wrong. */
    public Violations add(boolean wrong, String field, RefusalCode code, Object... arguments) {
        if (wrong) {
            found.add(new Refusal(code, field, List.of(arguments)));
        }
        return this;
    }

    /** Adds refusals that were found elsewhere. */
    public Violations addAll(List<Refusal> refusals) {
        found.addAll(refusals);
        return this;
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What was found, in the order of asking. */
    public List<Refusal> found() {
        return List.copyOf(found);
    }
}
