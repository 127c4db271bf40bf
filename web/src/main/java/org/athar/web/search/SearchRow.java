package org.athar.web.search;

import java.util.List;
import java.util.Objects;

/**
 * A record among the results.
 *
 * @param address  of its page, below the application's root
 * @param ref      its reference; null if it has none
 * @param title    its name in the reader's script, else its reference
 * @param other    the same in another script; null if there is none
 * @param facts    what tells it from others, each known
 * @param invented whether invented for a sample
 */
public record SearchRow(String address, String ref, String title, String other, List<String> facts, boolean invented) {

    /** Leaves out what is not known. */
    public SearchRow {
        facts = facts.stream().filter(Objects::nonNull).filter(fact -> !fact.isBlank()).toList();
    }

    /** The reference where it is not the title already. */
    public String getShownRef() {
        return Objects.equals(ref, title) ? null : ref;
    }
}
