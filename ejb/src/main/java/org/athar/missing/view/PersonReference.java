package org.athar.missing.view;

import java.io.Serializable;
import org.athar.kernel.PersonName;
import org.athar.missing.MissingPersonId;
import org.athar.missing.code.MissingStatus;

/**
 * A person as other records name it: by name to those who may see names, else by pseudonym.
 *
 * @param id       which person
 * @param handle   reference for those who may see names, else the pseudonym; opens the person's page either way
 * @param named    whether names are shown
 * @param arabic   main name in Arabic script (Arabic, else Sorani); null if unknown or not shown
 * @param latin    main name in Latin letters; null if unknown or not shown
 * @param status   where the search stands
 * @param invented whether invented for a sample
 */
public record PersonReference(MissingPersonId id, String handle, boolean named, PersonName arabic, PersonName latin, MissingStatus status,
        boolean invented) implements Serializable {

    /** The name in the script that a language is read in, else in the other, else the pseudonym. */
    public String shown(String language) {
        PersonName first = "en".equals(language) ? latin : arabic;
        PersonName second = "en".equals(language) ? arabic : latin;
        return first != null ? first.full() : second != null ? second.full() : handle;
    }
}
