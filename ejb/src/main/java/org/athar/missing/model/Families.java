package org.athar.missing.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.missing.ConsentId;
import org.athar.missing.InformantId;
import org.athar.missing.MissingPersonId;
import org.athar.missing.RelativeId;
import org.athar.missing.code.ConsentPurpose;

/** Declared families and their consents. */
public interface Families {

    /** Relatives of a person, in the order of recording. */
    List<Relative> relativesOf(MissingPersonId person);

    /** One relative. */
    Optional<Relative> relative(RelativeId id);

    /** Consents and orders for a person, in the order of recording. */
    List<Consent> consentsFor(MissingPersonId person);

    /** Whether a consent for a purpose is in force; answered also where the papers are not to be read. */
    boolean consented(MissingPersonId person, ConsentPurpose purpose);

    /** For which of these persons a consent for a purpose is in force. */
    Set<MissingPersonId> consented(Collection<MissingPersonId> persons, ConsentPurpose purpose);

    /** Who told of each of these persons first; answered also where it may not be read what they told. */
    Map<MissingPersonId, InformantId> firstInformants(Collection<MissingPersonId> persons);

    /** So many of those asked for, the latest first, behind one of them; from the first on where that is null or none. */
    List<Consent> consents(ConsentSearch search, UUID after, int most);

    /** How many are asked for, counted up to a limit. */
    int countConsents(ConsentSearch search, int limit);

    /** One consent. */
    Optional<Consent> consent(ConsentId id);

    /** Keeps a new relative. */
    void add(Relative relative);

    /** Keeps a new consent. */
    void add(Consent consent);
}
