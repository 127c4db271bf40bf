package org.athar.liaison.view;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.athar.kernel.PartialDate;
import org.athar.kernel.PersonName;
import org.athar.liaison.code.FamilyStatus;
import org.athar.missing.view.PersonReference;

/**
 * A person as the desk of a liaison officer shows them.
 *
 * @param person        the person
 * @param mother        the mother's name, null if unknown
 * @param birth         date of birth
 * @param lastSeenOn    when last seen
 * @param lastSeenPlace where, null if unknown
 * @param status        what the family may hear
 * @param sentences     the sentence that may be told, by language
 * @param language      the family's language as far as sentences are written in it: ar, ckb or en
 * @param nextOn        the next day agreed with the family, null if none
 * @param next          what for, null if nothing
 * @param overdue       whether that day has passed
 */
public record FamilyCard(PersonReference person, PersonName mother, PartialDate birth, PartialDate lastSeenOn, String lastSeenPlace,
        FamilyStatus status, List<SentenceView> sentences, String language, LocalDate nextOn, String next, boolean overdue)
        implements Serializable {

    /** Keeps the lists as they are. */
    public FamilyCard {
        sentences = List.copyOf(sentences);
    }

    /** The sentence in the family's language, else the first there is; null if there is none. */
    public SentenceView toTell() {
        SentenceView own = in(language);
        return own != null || sentences.isEmpty() ? own : sentences.get(0);
    }

    /** The sentence in a language; null if there is none. */
    public SentenceView in(String language) {
        return sentences.stream().filter(one -> one.language().equals(language)).findFirst().orElse(null);
    }
}
