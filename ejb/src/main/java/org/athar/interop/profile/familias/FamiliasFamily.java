package org.athar.interop.profile.familias;

import java.util.List;

/**
 * A family that seeks somebody.
 *
 * @param name      as written
 * @param persons   who gave reference samples, or are only named
 * @param pedigrees that the file holds of it, each with the people missing under the names that the file has for them
 */
public record FamiliasFamily(String name, List<FamiliasPerson> persons, List<FamiliasPedigree> pedigrees) {

    /** Keeps the lists as they are. */
    public FamiliasFamily {
        persons = List.copyOf(persons);
        pedigrees = List.copyOf(pedigrees);
    }
}
