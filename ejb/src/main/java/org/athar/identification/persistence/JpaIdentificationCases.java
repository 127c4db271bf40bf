package org.athar.identification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.engine.protocol.Stage;
import org.athar.engine.protocol.fact.CandidateOutcome;
import org.athar.engine.protocol.fact.past.PastStatus;
import org.athar.file.FileId;
import org.athar.identification.model.CaseQuery;
import org.athar.identification.model.Exclusion;
import org.athar.identification.model.IdentificationCase;
import org.athar.identification.model.IdentificationCases;
import org.athar.identification.model.evidence.Candidate;
import org.athar.identification.model.evidence.EvidenceLine;
import org.athar.identification.model.sequel.HistoricQuery;
import org.athar.identification.model.sequel.HistoricRecord;
import org.athar.kernel.Page;
import org.athar.missing.MissingPersonId;
import org.athar.missing.erasure.PersonsInCases;

/** Identification cases in the database; tells the register who is compared in one. */
@ApplicationScoped
public class JpaIdentificationCases implements IdentificationCases, PersonsInCases {

    private static final String NEXT_NUMBER = """
            insert into identification_counter as counter (prefix, last) values (:prefix, 1)
            on conflict (prefix) do update set last = counter.last + 1
            returning last
            """;
    /** Cases without a date due come after those that have one; an index has them in this order. */
    private static final String DAY = "coalesce(c.dueOn, date 9999-12-31)";
    private static final String ORDER = " order by " + DAY + ", c.number";
    private static final String AFTER = " and " + DAY + " >= :day and (" + DAY + " > :day or c.number > :number)";
    private static final String CONFIRMED = "CONFIRMED";
    private static final String HISTORIC = """
            from HistoricRecord h join IdentificationCase c on c.id = h.caseId join PendingStep p on p.id = h.pendingId
            where p.endedAs = :confirmed and (:everywhere = true or c.siteId in :sites or c.sittingId in :sittings)
              and (:anySite = true or c.siteId = :site)
              and (:anyStatus = true or h.status = :status)
              and ' ' || cast(function('array_to_string', h.gaps, ' ') as string) || ' ' like :gap
              and (:text = '' or function('athar_finds', c.number || ' ' || h.authority, :text) = true)
            """;
    private static final String HISTORIC_KEY = "c.number || cast(h.id as string)";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<IdentificationCase> byNumber(String number) {
        return entities.createQuery("select c from IdentificationCase c where c.number = :number", IdentificationCase.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    @Override
    public Optional<IdentificationCase> byId(UUID id) {
        return Optional.ofNullable(entities.find(IdentificationCase.class, id));
    }

    @Override
    public List<IdentificationCase> ofRemains(Collection<UUID> remains) {
        return entities.createQuery("select c from IdentificationCase c where c.mainRemainsId in :remains and c.stage in :stages",
                IdentificationCase.class).setParameter("remains", remains)
                .setParameter("stages", Arrays.stream(Stage.values()).filter(Stage::holdsItsRemains).toList()).getResultList();
    }

    @Override
    public List<IdentificationCase> thatIdentified(UUID missingPerson) {
        return entities.createQuery("""
                select c from IdentificationCase c join Candidate candidate on candidate.caseId = c.id
                where candidate.missingPersonId = :person and candidate.outcome = :supported and c.stage in :stages
                order by c.number""", IdentificationCase.class).setParameter("person", missingPerson)
                .setParameter("supported", CandidateOutcome.SUPPORTED)
                .setParameter("stages", Arrays.stream(Stage.values()).filter(Stage::identified).toList()).getResultList();
    }

    @Override
    public boolean isCompared(MissingPersonId person) {
        return (Boolean) entities.createNativeQuery("select athar_is_compared(:person)", Boolean.class)
                .setParameter("person", person.value()).getSingleResult();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<FileId> papersOf(MissingPersonId person) {
        List<UUID> papers = entities.createNativeQuery("select id from athar_papers_of(:person) id", UUID.class)
                .setParameter("person", person.value()).getResultList();
        return papers.stream().map(FileId::new).toList();
    }

    @Override
    public List<EvidenceLine> arrivedAt(UUID id) {
        return entities.createQuery("""
                select line from EvidenceLine line join LineDeparture departure on departure.lineId = line.id
                where departure.toCaseId = :id order by line.recordedAt, line.id""", EvidenceLine.class)
                .setParameter("id", id).getResultList();
    }

    @Override
    public Optional<Candidate> candidate(UUID id) {
        return Optional.ofNullable(entities.find(Candidate.class, id));
    }

    @Override
    public List<IdentificationCase> joinedTo(UUID mainCase) {
        return entities.createQuery("select c from IdentificationCase c where c.mainCaseId = :main order by c.number",
                IdentificationCase.class).setParameter("main", mainCase).getResultList();
    }

    @Override
    public List<Exclusion> exclusionsOf(Collection<UUID> remains) {
        return entities.createQuery("select one from Exclusion one where one.remainsId in :remains order by one.recordedAt, one.id",
                Exclusion.class).setParameter("remains", remains).getResultList();
    }

    @Override
    public Optional<Exclusion> exclusion(UUID id) {
        return Optional.ofNullable(entities.find(Exclusion.class, id));
    }

    @Override
    public Page<IdentificationCase> list(CaseQuery query) {
        return Page.of(rows(query, query.limit() + 1), query.after(), query.limit(), JpaIdentificationCases::keyOf,
                limit -> new MatchingCases(query).of(entities, "select c.id from", "", UUID.class).setMaxResults(limit)
                        .getResultList().size());
    }

    @Override
    public List<IdentificationCase> first(CaseQuery query) {
        return rows(query, query.limit());
    }

    @Override
    public Map<Stage, Long> countByStage(CaseQuery query) {
        return new MatchingCases(query).of(entities, "select c.stage as stage, count(c) as number from", " group by c.stage", Tuple.class)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("stage", Stage.class), row -> row.get("number", Long.class)));
    }

    private List<IdentificationCase> rows(CaseQuery query, int most) {
        Optional<Page.DayKey> after = Page.DayKey.parse(query.after());
        TypedQuery<IdentificationCase> wanted = new MatchingCases(query).of(entities, "select c from", after.map(key -> AFTER).orElse("")
                + ORDER, IdentificationCase.class);
        after.ifPresent(key -> wanted.setParameter("day", key.day()).setParameter("number", key.rest()));
        return wanted.setMaxResults(most).getResultList();
    }

    private static String keyOf(IdentificationCase last) {
        return new Page.DayKey(last.dueOn().orElse(Page.DayKey.NEVER), last.number()).toString();
    }

    @Override
    public List<IdentificationCase> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : entities.createQuery("select c from IdentificationCase c where c.id in :ids",
                IdentificationCase.class).setParameter("ids", ids).getResultList();
    }

    @Override
    public Page<HistoricRecord> historic(HistoricQuery query) {
        List<Tuple> rows = bind(entities.createQuery("select h as kept, " + HISTORIC_KEY + " as mark " + HISTORIC + " and " + HISTORIC_KEY
                + " > :after order by " + HISTORIC_KEY, Tuple.class), query)
                .setParameter("after", query.after() == null ? "" : query.after()).setMaxResults(query.limit() + 1).getResultList();
        Page<Tuple> page = Page.of(rows, query.after(), query.limit(), row -> row.get("mark", String.class),
                limit -> bind(entities.createQuery("select h.id " + HISTORIC, UUID.class), query).setMaxResults(limit)
                        .getResultList().size());
        return page.with(page.rows().stream().map(row -> row.get("kept", HistoricRecord.class)).toList());
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> bound, HistoricQuery query) {
        return bound.setParameter("confirmed", CONFIRMED).setParameter("everywhere", query.sites() == null)
                .setParameter("sites", Objects.requireNonNullElse(query.sites(), Set.of()))
                .setParameter("sittings", Objects.requireNonNullElse(query.sittings(), Set.of()))
                .setParameter("anySite", query.site() == null).setParameter("site", query.site())
                .setParameter("anyStatus", query.status() == null)
                .setParameter("status", query.status() == null ? PastStatus.IDENTIFIED : query.status())
                .setParameter("gap", query.gap() == null ? "%" : "% " + query.gap().name() + " %")
                .setParameter("text", query.text() == null ? "" : query.text());
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<UUID> personsOfDocument(UUID file) {
        return entities.createNativeQuery("select id from athar_persons_of(:file) id", UUID.class).setParameter("file", file)
                .getResultList();
    }

    @Override
    public boolean holdsDocument(UUID file, Set<UUID> sites, Set<UUID> sittings) {
        return entities.createQuery("""
                select count(c) from IdentificationCase c
                where (:everywhere = true or c.siteId in :sites or c.sittingId in :sittings)
                  and (exists (select 1 from DeathCertificate one where one.caseId = c.id and one.documentId = :file)
                       or exists (select 1 from RemainsKeeping one where one.caseId = c.id and one.writtenWish = :file))""", Long.class)
                .setParameter("everywhere", sites == null).setParameter("sites", Objects.requireNonNullElse(sites, Set.of()))
                .setParameter("sittings", Objects.requireNonNullElse(sittings, Set.of())).setParameter("file", file).getSingleResult() > 0;
    }

    @Override
    public void claim(IdentificationCase subject) {
        entities.lock(subject, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public void hold(IdentificationCase subject) {
        entities.refresh(subject, LockModeType.PESSIMISTIC_READ);
    }

    @Override
    public void add(IdentificationCase opened) {
        entities.persist(opened);
    }

    @Override
    public void add(Exclusion exclusion) {
        entities.persist(exclusion);
    }

    @Override
    public String nextNumber(String prefix) {
        Object last = entities.createNativeQuery(NEXT_NUMBER, Integer.class).setParameter("prefix", prefix).getSingleResult();
        return "%s-%04d".formatted(prefix, last);
    }
}
