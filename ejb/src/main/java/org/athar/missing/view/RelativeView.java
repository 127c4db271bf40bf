package org.athar.missing.view;

import java.io.Serializable;
import org.athar.missing.ConsentId;
import org.athar.missing.RelativeId;
import org.athar.missing.code.Kinship;
import org.athar.missing.command.RelativeEntry;

/**
 * A member of the declared family.
 *
 * @param id    which relative
 * @param entry what the family says
 */
public record RelativeView(RelativeId id, RelativeEntry entry) implements Serializable {

    /**
     * A living relative who may give a sample.
     *
     * @param id      which relative
     * @param kinship how related, as declared
     * @param name    name; null for those who may not see it
     * @param consent the consent for DNA, or the order of a court, that is in force; null if none is
     */
    public record Donor(RelativeId id, Kinship kinship, String name, ConsentId consent) implements Serializable {
    }
}
