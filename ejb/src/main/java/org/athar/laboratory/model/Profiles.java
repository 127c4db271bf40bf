package org.athar.laboratory.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.athar.laboratory.ProfileId;
import org.athar.laboratory.SampleId;
import org.athar.laboratory.code.ProfileKind;
import org.athar.laboratory.code.SampleOrigin;

/** Profiles, the elimination database, and what looks like what. */
public interface Profiles {

    /** One profile. */
    Optional<DnaProfile> byId(ProfileId id);

    /** Several profiles; those that are not there are left out. */
    List<DnaProfile> byIds(Collection<ProfileId> ids);

    /** Profiles of a sample, in the order of reading. */
    List<DnaProfile> of(SampleId sample);

    /** Accepted profiles of a kind of these samples, but for those that were erased. */
    List<DnaProfile> accepted(Collection<SampleId> samples, ProfileKind kind);

    /**
     * Accepted profiles of a kind of all samples of an origin that are not quarantined, were not erased, and whose donor's consent is in
     * force.
     */
    List<DnaProfile> accepted(SampleOrigin origin, ProfileKind kind);

    /** Profiles that wait for a second reader, the earliest first. */
    List<DnaProfile> readOnce(int most);

    /** What was read of every profile of a kind that was recorded since a moment and not rejected, taken back or erased: id and line. */
    Map<UUID, String> lines(ProfileKind kind, Instant since);

    /** Profiles that an import brought. */
    List<DnaProfile> broughtBy(UUID importId);

    /** The whole elimination database, removed ones too, by code. */
    List<EliminationProfile> eliminations();

    /** One of the elimination database. */
    Optional<EliminationProfile> elimination(UUID id);

    /** What a profile looks like, and what looks like it. */
    List<ProfileResemblance> resemblances(Collection<ProfileId> profiles);

    /** What nobody has looked into yet, the earliest first. */
    List<ProfileResemblance> openResemblances(int most);

    /** One resemblance. */
    Optional<ProfileResemblance> resemblance(UUID id);

    /** Keeps a new profile. */
    void add(DnaProfile profile);

    /** Keeps a new profile of the elimination database. */
    void add(EliminationProfile profile);

    /** Keeps what was found. */
    void add(ProfileResemblance resemblance);
}
