package org.athar.missing.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.athar.kernel.Subject;
import org.athar.missing.MissingPersonId;
import org.athar.missing.command.MissingFilter;

/** Everybody on the register of the missing. */
public interface MissingPersons {

    /** What the next person is known as; never given twice. */
    KnownAs nextKnown();

    /** One person. */
    Optional<MissingPerson> byId(MissingPersonId id);

    /** Several persons, in no order. */
    List<MissingPerson> byIds(Collection<MissingPersonId> ids);

    /** One person by reference. */
    Optional<MissingPerson> byRef(String ref);

    /** One person by pseudonym. */
    Optional<MissingPerson> byPseudonym(String pseudonym);

    /**
     * Persons within reach who fit, by reference.
     *
     * @param byName whether the words may be looked for in names; otherwise in pseudonyms only
     */
    List<MissingPerson> list(MissingFilter filter, PersonReach reach, boolean byName, int most);

    /** How many fit, counted up to a limit. */
    int count(MissingFilter filter, PersonReach reach, boolean byName, int limit);

    /**
     * The rows that make up a person's record, for its history.
     *
     * @param withFamily whether protected data, relatives and consents are among them
     */
    List<Subject> rowsOf(MissingPersonId person, boolean withFamily);

    /** Keeps a new person. */
    void add(MissingPerson person);

    /** What must not be seen with the rest, if anything is written down. */
    Optional<MissingPersonProtected> secretOf(MissingPersonId person);

    /** Keeps new protected data. */
    void add(MissingPersonProtected data);
}
