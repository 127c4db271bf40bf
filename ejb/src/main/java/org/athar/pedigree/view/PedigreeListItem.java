package org.athar.pedigree.view;

import java.io.Serializable;
import java.util.List;
import org.athar.missing.view.PersonReference;
import org.athar.pedigree.PedigreeId;
import org.athar.pedigree.code.PedigreeStatus;

/**
 * A tested pedigree in a list.
 *
 * @param id       which one
 * @param ref      its reference
 * @param status   where it stands
 * @param missing  who of it is missing, as who asks may see them
 * @param members  how many there are in it
 * @param typed    how many of them a profile counts of
 * @param invented whether invented for a sample
 */
public record PedigreeListItem(PedigreeId id, String ref, PedigreeStatus status, List<PersonReference> missing, int members, int typed,
        boolean invented) implements Serializable {

    /** Keeps the list as it is. */
    public PedigreeListItem {
        missing = List.copyOf(missing);
    }
}
