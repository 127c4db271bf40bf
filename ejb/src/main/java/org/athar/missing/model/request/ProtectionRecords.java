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

    /** So many requests, those in which something is still open first, then by the day they are due, behind a place unless it is null. */
    List<DataRequest> requests(boolean undecided, String after, int most);

    /** How many there are, counted up to a limit. */
    int countRequests(boolean undecided, int limit);

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
