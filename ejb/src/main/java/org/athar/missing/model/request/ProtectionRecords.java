package org.athar.missing.model.request;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.missing.MissingPersonId;

/** Requests about data, holds and reviews. */
public interface ProtectionRecords {

    /** The next number of a request; never given twice. */
    String nextRef(int year);

    /** Requests, undecided ones first and by the day they are due; at most so many. */
    List<DataRequest> requests(boolean openOnly, int most);

    /** One request by number. */
    Optional<DataRequest> request(String ref);

    /** Whether a request about a person is granted and not lifted. */
    boolean restricts(MissingPersonId person);

    /** Ids of the restricted persons and of the rows of their families that do not name them. */
    Set<UUID> restricted();

    /** Holds about a person, in the order of writing. */
    List<LegalHold> holds(MissingPersonId person);

    /** One hold. */
    Optional<LegalHold> hold(UUID id);

    /** Values that an erasure about a person would take, in a fixed order. */
    List<Erasable> erasable(MissingPersonId person);

    /** The erasure carried out under a request. */
    Optional<Erasure> erasure(UUID request);

    /** Nobody else writes about the person until the operation has ended: whoever is at it is waited for. */
    void lock(MissingPersonId person);

    /**
     * Carries out what two persons decided: what was read before must be read anew afterwards.
     *
     * @param request which request
     * @param id      of the erasure
     * @param at      when
     */
    void erase(UUID request, UUID id, Instant at);

    /** Reviews of these entries of the trail. */
    List<DisclosureReview> reviews(Collection<UUID> entries);

    /** Keeps a new request. */
    void add(DataRequest request);

    /** Keeps a new hold. */
    void add(LegalHold hold);

    /** Keeps a new review. */
    void add(DisclosureReview review);
}
