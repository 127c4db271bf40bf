package org.athar.source.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.file.FileId;
import org.athar.kernel.Folding;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Sensitivity;
import org.athar.security.access.WordIndex;
import org.athar.source.OriginId;
import org.athar.source.SourceId;
import org.athar.source.model.Source;
import org.athar.source.model.SourceOrigin;
import org.athar.source.model.SourceRating;
import org.athar.source.model.Sources;
import org.athar.source.view.SourceFilter;

/** Sources in the database. */
@ApplicationScoped
public class JpaSources implements Sources {

    private static final String WHERE = """
            from Source source where source.sensitivity in :classes
            and (:type is null or source.type = :type)
            and (:organisation is null or source.organisationEn = :organisation or source.organisationAr = :organisation
                 or source.organisationCkb = :organisation)
            and (:unrated = false
                 or not exists (select 1 from SourceRating rating where rating.sourceId = source.id
                                and rating.scale = org.athar.source.model.SourceRating.Scale.RELIABILITY)
                 or not exists (select 1 from SourceRating rating where rating.sourceId = source.id
                                and rating.scale = org.athar.source.model.SourceRating.Scale.CREDIBILITY))
            and (:text = '' or %s)
            """.formatted(WordIndex.condition("source", "source"));

    /** What a source gives: figures without their sub-totals, and statements. */
    private static final List<String> SAID = List.of("figure said WHERE said.part_of_id IS NULL", "statement said WHERE true");

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Source> byId(SourceId id) {
        return Optional.ofNullable(entities.find(Source.class, id.value()));
    }

    @Override
    public Optional<Source> byRef(String ref) {
        return entities.createQuery("select source from Source source where source.ref = :ref", Source.class)
                .setParameter("ref", ref).getResultStream().findFirst();
    }

    @Override
    public List<Source> byIds(Collection<SourceId> ids) {
        return entities.createQuery("select source from Source source where source.id in :ids", Source.class)
                .setParameter("ids", values(ids)).getResultList();
    }

    @Override
    public List<Source> page(SourceFilter filter, Set<Sensitivity> classes, String afterRef, int most) {
        UUID after = afterRef == null ? null : byRef(afterRef).filter(source -> classes.contains(source.sensitivity()))
                .map(source -> source.id().value()).orElse(null);
        return filtered(entities.createQuery("select source " + WHERE
                + "and (:after is null or source.id < :after) order by source.id desc", Source.class).setParameter("after", after),
                filter, classes).setMaxResults(most).getResultList();
    }

    @Override
    public int count(SourceFilter filter, Set<Sensitivity> classes, int limit) {
        return filtered(entities.createQuery("select source.id " + WHERE, UUID.class), filter, classes)
                .setMaxResults(limit).getResultList().size();
    }

    @Override
    public List<LocalizedText> organisations(Set<Sensitivity> classes) {
        return entities.createQuery("""
                select distinct source.organisationEn, source.organisationAr, source.organisationCkb from Source source
                where source.sensitivity in :classes and coalesce(source.organisationEn, source.organisationAr) is not null
                order by source.organisationEn, source.organisationAr, source.organisationCkb""", Object[].class)
                .setParameter("classes", classes).getResultStream()
                .map(row -> new LocalizedText((String) row[0], (String) row[1], (String) row[2])).toList();
    }

    @Override
    public List<Source> restingOn(SourceId id, Set<Sensitivity> classes) {
        return entities.createQuery("select source " + "from Source source where source.behindId = :id and source.sensitivity in :classes "
                + "order by source.id", Source.class).setParameter("id", id.value()).setParameter("classes", classes).getResultList();
    }

    @Override
    public List<Source> ofOrigin(OriginId id, Set<Sensitivity> classes) {
        return entities.createQuery("select source from Source source where source.originId = :id and source.sensitivity in :classes "
                + "order by source.id", Source.class).setParameter("id", id.value()).setParameter("classes", classes).getResultList();
    }

    @Override
    public Map<SourceId, int[]> yields(Collection<SourceId> ids, Set<UUID> sites, Set<UUID> incidents) {
        Map<SourceId, int[]> found = new HashMap<>();
        for (int place = 0; place < SAID.size(); place++) {
            @SuppressWarnings("unchecked")
            List<Object[]> rows = entities.createNativeQuery("SELECT said.source_id, count(*) FROM " + SAID.get(place)
                    + " AND said.source_id IN (:ids) AND (said.site_id IS NULL OR :allSites OR said.site_id IN (:sites))"
                    + " AND (said.incident_id IS NULL OR :allIncidents OR said.incident_id IN (:incidents)) GROUP BY said.source_id")
                    .setParameter("ids", values(ids)).setParameter("allSites", sites == null)
                    .setParameter("sites", Objects.requireNonNullElse(sites, Set.of())).setParameter("allIncidents", incidents == null)
                    .setParameter("incidents", Objects.requireNonNullElse(incidents, Set.of())).getResultList();
            for (Object[] row : rows) {
                found.computeIfAbsent(new SourceId((UUID) row[0]), id -> new int[SAID.size()])[place] = ((Number) row[1]).intValue();
            }
        }
        return found;
    }

    @Override
    public boolean holdsCapture(FileId file, Set<Sensitivity> classes) {
        return !entities.createQuery("select source.id from Source source where source.captureFileId = :file "
                + "and source.sensitivity in :classes", UUID.class).setParameter("file", file.value()).setParameter("classes", classes)
                .setMaxResults(1).getResultList().isEmpty();
    }

    @Override
    public List<SourceRating> ratingsOf(Collection<SourceId> ids) {
        return entities.createQuery("select rating from SourceRating rating where rating.sourceId in :ids "
                + "order by rating.ratedAt, rating.id", SourceRating.class).setParameter("ids", values(ids)).getResultList();
    }

    @Override
    public List<SourceOrigin> origins() {
        return entities.createQuery("select origin from SourceOrigin origin order by lower(origin.name), origin.id", SourceOrigin.class)
                .getResultList();
    }

    @Override
    public Optional<SourceOrigin> origin(OriginId id) {
        return Optional.ofNullable(entities.find(SourceOrigin.class, id.value()));
    }

    @Override
    public Optional<SourceOrigin> originNamed(String name) {
        return entities.createQuery("select origin from SourceOrigin origin where lower(origin.name) = lower(:name)", SourceOrigin.class)
                .setParameter("name", name).getResultStream().findFirst();
    }

    @Override
    public String nextRef() {
        return LedgerQueries.nextRef(entities, "source_ref", "SRC");
    }

    @Override
    public void add(Source source) {
        entities.persist(source);
    }

    @Override
    public void add(SourceOrigin origin) {
        entities.persist(origin);
        entities.flush();
    }

    @Override
    public void add(SourceRating rating) {
        entities.persist(rating);
    }

    private static <T> TypedQuery<T> filtered(TypedQuery<T> query, SourceFilter filter, Set<Sensitivity> classes) {
        return query.setParameter("classes", classes).setParameter("type", filter.type())
                .setParameter("organisation", filter.organisation())
                .setParameter("text", Objects.requireNonNullElse(Folding.sought(filter.text()), ""))
                .setParameter("unrated", filter.unratedOnly());
    }

    private static List<UUID> values(Collection<SourceId> ids) {
        return ids.stream().map(SourceId::value).toList();
    }
}
