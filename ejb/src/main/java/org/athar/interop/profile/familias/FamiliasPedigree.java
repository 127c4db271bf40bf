package org.athar.interop.profile.familias;

import java.util.Set;
import org.athar.engine.pedigree.Pedigree;

/**
 * A pedigree by its name.
 *
 * @param name       as written
 * @param pedigree   of persons by their names
 * @param sexUnknown members whose sex neither the file nor a child of theirs tells: their {@code sex()} is null, and somebody has to say
 */
public record FamiliasPedigree(String name, Pedigree pedigree, Set<String> sexUnknown) {

    /** Keeps the names as they are. */
    public FamiliasPedigree {
        sexUnknown = Set.copyOf(sexUnknown);
    }
}
