package org.athar.laboratory.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.athar.laboratory.ProfileId;
import org.athar.laboratory.SampleId;
import org.athar.laboratory.code.ProfileKind;
import org.athar.laboratory.code.ProfileStatus;
import org.athar.laboratory.code.ResemblanceOutcome;
import org.athar.laboratory.code.SampleOrigin;
import org.athar.laboratory.model.DnaProfile;
import org.athar.laboratory.model.EliminationProfile;
import org.athar.laboratory.model.ProfileResemblance;
import org.athar.laboratory.model.Profiles;

/** Profiles in the database. */
@ApplicationScoped
public class JpaProfiles implements Profiles {

    private static final String ALL = "select one from DnaProfile one where ";
    /** Nothing can be compared with what an erasure has left. */
    private static final String STANDS = " and one.loci not like '⟦erased %'";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<DnaProfile> byId(ProfileId id) {
        return Optional.ofNullable(entities.find(DnaProfile.class, id.value()));
    }

    @Override
    public List<DnaProfile> byIds(Collection<ProfileId> ids) {
        return ids.isEmpty() ? List.of() : entities.createQuery(ALL + "one.id in :ids", DnaProfile.class)
                .setParameter("ids", ids.stream().map(ProfileId::value).distinct().toList()).getResultList();
    }

    @Override
    public List<DnaProfile> of(SampleId sample) {
        return entities.createQuery(ALL + "one.sampleId = :sample order by one.seq", DnaProfile.class)
                .setParameter("sample", sample.value()).getResultList();
    }

    @Override
    public List<DnaProfile> accepted(Collection<SampleId> samples, ProfileKind kind) {
        return samples.isEmpty() ? List.of() : entities.createQuery(ALL + "one.sampleId in :samples and one.kind = :kind "
                + "and one.status = :accepted" + STANDS, DnaProfile.class)
                .setParameter("samples", samples.stream().map(SampleId::value).toList())
                .setParameter("kind", kind).setParameter("accepted", ProfileStatus.ACCEPTED).getResultList();
    }

    @Override
    public List<DnaProfile> accepted(SampleOrigin origin, ProfileKind kind) {
        return entities.createQuery(ALL + "one.kind = :kind and one.status = :accepted and exists (select 1 from DnaSample sample "
                + "where sample.id = one.sampleId and sample.origin = :origin and sample.quarantinedAt is null "
                + "and (sample.relativeId is null or function('athar_relative_consented', sample.relativeId, 'DNA') = true))" + STANDS
                + " order by one.id", DnaProfile.class).setParameter("kind", kind).setParameter("accepted", ProfileStatus.ACCEPTED)
                .setParameter("origin", origin).getResultList();
    }

    @Override
    public List<DnaProfile> readOnce(int most) {
        return entities.createQuery(ALL + "one.status = :once order by one.recordedAt, one.id", DnaProfile.class)
                .setParameter("once", ProfileStatus.READ_ONCE).setMaxResults(most).getResultList();
    }

    @Override
    public Map<UUID, String> lines(ProfileKind kind, Instant since) {
        Map<UUID, String> lines = new HashMap<>();
        entities.createQuery("select one.id as profile, one.loci as written from DnaProfile one where one.kind = :kind "
                + "and one.recordedAt >= :since and one.status not in :none" + STANDS, Tuple.class)
                .setParameter("kind", kind).setParameter("since", since)
                .setParameter("none", List.of(ProfileStatus.REJECTED, ProfileStatus.UNDONE))
                .getResultStream().forEach(row -> lines.put(row.get("profile", UUID.class), row.get("written", String.class)));
        return lines;
    }

    @Override
    public List<DnaProfile> broughtBy(UUID importId) {
        return entities.createQuery(ALL + "one.importId = :import order by one.recordedAt, one.id", DnaProfile.class)
                .setParameter("import", importId).getResultList();
    }

    @Override
    public List<EliminationProfile> eliminations() {
        return entities.createQuery("select one from EliminationProfile one order by one.code", EliminationProfile.class).getResultList();
    }

    @Override
    public Optional<EliminationProfile> elimination(UUID id) {
        return Optional.ofNullable(entities.find(EliminationProfile.class, id));
    }

    @Override
    public List<ProfileResemblance> resemblances(Collection<ProfileId> profiles) {
        return profiles.isEmpty() ? List.of() : entities.createQuery("select one from ProfileResemblance one "
                + "where one.profileId in :profiles or one.otherId in :profiles order by one.foundAt, one.id", ProfileResemblance.class)
                .setParameter("profiles", profiles.stream().map(ProfileId::value).toList()).getResultList();
    }

    @Override
    public List<ProfileResemblance> openResemblances(int most) {
        return entities.createQuery("select one from ProfileResemblance one where one.outcome = :open order by one.foundAt, one.id",
                ProfileResemblance.class).setParameter("open", ResemblanceOutcome.OPEN).setMaxResults(most).getResultList();
    }

    @Override
    public Optional<ProfileResemblance> resemblance(UUID id) {
        return Optional.ofNullable(entities.find(ProfileResemblance.class, id));
    }

    @Override
    public void add(DnaProfile profile) {
        entities.persist(profile);
    }

    @Override
    public void add(EliminationProfile profile) {
        entities.persist(profile);
    }

    @Override
    public void add(ProfileResemblance resemblance) {
        entities.persist(resemblance);
    }
}
