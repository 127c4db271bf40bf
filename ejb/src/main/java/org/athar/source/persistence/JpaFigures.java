package org.athar.source.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.source.FigureId;
import org.athar.source.SourceId;
import org.athar.source.figure.FigureKind;
import org.athar.source.figure.FigureUnit;
import org.athar.source.figure.Quantifier;
import org.athar.source.figure.Quantity;
import org.athar.source.model.Figure;
import org.athar.source.model.FigureOutline;
import org.athar.source.model.Figures;
import org.athar.source.model.LedgerSearch;
import org.athar.source.model.SubjectArc;
import org.athar.source.subject.LedgerSubject;
import org.athar.source.subject.SubjectKind;

/** Figures in the database. */
@ApplicationScoped
public class JpaFigures implements Figures {

    private static final String WITH_PARTS = "select distinct figure from Figure figure left join fetch figure.parts ";
    private static final String OF_CLASSES =
            "exists (select 1 from Source source where source.id = figure.sourceId and source.sensitivity in :classes) ";

    /** As one statement, and no more than is compared: of records there would be hundreds, looked through for changes at each query. */
    private static final String COMPARABLE = """
            WITH gone AS MATERIALIZED (SELECT supersedes_id AS id FROM figure WHERE supersedes_id IS NOT NULL)
            SELECT id, coalesce(part_of_id, id) AS whole, subject_kind AS about, site_id AS site, incident_id AS incident,
                   facility_id AS facility, area_id AS area, kind, quantifier, low, best, high, unit, counted_en AS en, counted_ar AS ar,
                   counted_ckb AS ckb, as_of AS held, period_from AS begun, period_until AS ended FROM (
                SELECT f.*, count(*) OVER (PARTITION BY site_id, incident_id, facility_id, area_id, kind, unit) AS alike FROM figure f
                WHERE f.source_id IN (SELECT s.id FROM source s WHERE s.sensitivity IN (:classes))
                  AND f.id NOT IN (SELECT id FROM gone) AND coalesce(f.part_of_id, f.id) NOT IN (SELECT id FROM gone)) counted
            WHERE alike > 1 ORDER BY id""";

    private static final String WORDS = "$.ref || ' ' || coalesce($.wording, '') || ' ' || coalesce($.counted_en, '') || ' ' || "
            + "coalesce($.counted_ar, '') || ' ' || coalesce($.counted_ckb, '')";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Figure> byId(FigureId id) {
        return entities.createQuery(WITH_PARTS + "left join fetch figure.partOf where figure.id = :id", Figure.class)
                .setParameter("id", id.value()).getResultStream().findFirst();
    }

    @Override
    public Optional<Figure> byRef(String ref) {
        return entities.createQuery(WITH_PARTS + "left join fetch figure.partOf where figure.ref = :ref", Figure.class)
                .setParameter("ref", ref).getResultStream().findFirst();
    }

    @Override
    public List<Figure> about(LedgerSubject subject, Set<Sensitivity> classes) {
        String column = LedgerQueries.column(subject.kind());
        List<Figure> found = new ArrayList<>(entities.createQuery(WITH_PARTS + "where figure.partOf is null and figure." + column
                + " = :id and " + OF_CLASSES + "order by figure.id", Figure.class)
                .setParameter("id", subject.id()).setParameter("classes", classes).getResultList());
        found.addAll(entities.createQuery("select figure from Figure figure join figure.partOf whole where figure." + column
                + " = :id and (whole." + column + " is null or whole." + column + " <> :id) and " + OF_CLASSES + "order by figure.id",
                Figure.class).setParameter("id", subject.id()).setParameter("classes", classes).getResultList());
        return found;
    }

    @Override
    public List<Figure> bySource(SourceId source) {
        return entities.createQuery(WITH_PARTS
                + "where figure.partOf is null and (figure.sourceId = :source or figure.behindId = :source) order by figure.id",
                Figure.class)
                .setParameter("source", source.value()).getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<FigureOutline> comparable(Set<Sensitivity> classes) {
        List<Tuple> rows = entities.createNativeQuery(COMPARABLE, Tuple.class)
                .setParameter("classes", classes.stream().map(Sensitivity::name).toList()).getResultList();
        return rows.stream().map(JpaFigures::outline).toList();
    }

    private static FigureOutline outline(Tuple row) {
        SubjectArc about = new SubjectArc(SubjectKind.valueOf(text(row, "about")), id(row, "site"), id(row, "incident"),
                id(row, "facility"), id(row, "area"));
        Quantity quantity = new Quantity(Quantifier.valueOf(text(row, "quantifier")), row.get("low", BigDecimal.class),
                row.get("best", BigDecimal.class), row.get("high", BigDecimal.class), FigureUnit.valueOf(text(row, "unit")));
        return new FigureOutline(new FigureId(id(row, "id")), new FigureId(id(row, "whole")), about.subject(),
                FigureKind.valueOf(text(row, "kind")), quantity,
                LocalizedText.ofAny(text(row, "en"), text(row, "ar"), text(row, "ckb")), date(row, "held"), date(row, "begun"),
                date(row, "ended"));
    }

    private static PartialDate date(Tuple row, String name) {
        return text(row, name) == null ? null : PartialDate.parse(text(row, name));
    }

    private static String text(Tuple row, String name) {
        return row.get(name, String.class);
    }

    private static UUID id(Tuple row, String name) {
        return row.get(name, UUID.class);
    }

    @Override
    public List<Figure> byIds(Collection<FigureId> ids) {
        return ids.isEmpty() ? List.of() : entities.createQuery(WITH_PARTS + "left join fetch figure.partOf where figure.id in :ids",
                Figure.class).setParameter("ids", ids.stream().map(FigureId::value).toList()).getResultList();
    }

    @Override
    public List<Figure> superseding(Collection<FigureId> ids) {
        return entities.createQuery("select figure from Figure figure where figure.supersedesId in :ids", Figure.class)
                .setParameter("ids", ids.stream().map(FigureId::value).toList()).getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Figure> find(LedgerSearch search, String afterRef, int most) {
        return (List<Figure>) finding().page(search, afterRef, most);
    }

    @Override
    public int count(LedgerSearch search, int limit) {
        return finding().count(search, limit);
    }

    private LedgerFinding finding() {
        return new LedgerFinding(entities, Figure.class, "figure", WORDS);
    }

    @Override
    public String nextRef() {
        return LedgerQueries.nextRef(entities, "figure_ref", "FIG");
    }

    @Override
    public void add(Figure figure) {
        entities.persist(figure);
    }
}
