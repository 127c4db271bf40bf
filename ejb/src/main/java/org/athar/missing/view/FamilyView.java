package org.athar.missing.view;

import java.io.Serializable;
import java.util.List;

/**
 * The declared family of a person, with its consents.
 *
 * @param relatives the relatives
 * @param consents  consents and orders, withdrawn ones too
 */
public record FamilyView(List<RelativeView> relatives, List<ConsentView> consents) implements Serializable {

    /** Keeps the lists as they are. */
    public FamilyView {
        relatives = List.copyOf(relatives);
        consents = List.copyOf(consents);
    }
}
