package org.athar.identification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.athar.audit.HistoryService;
import org.athar.engine.protocol.FactsDigest;
import org.athar.engine.protocol.Role;
import org.athar.engine.protocol.Stage;
import org.athar.engine.protocol.fact.CandidateOutcome;
import org.athar.identification.command.StepCommand;
import org.athar.identification.model.CaseQuery;
import org.athar.identification.model.Exclusion;
import org.athar.identification.model.IdentificationCase;
import org.athar.identification.model.StageEvent;
import org.athar.identification.model.Step;
import org.athar.identification.model.Surroundings;
import org.athar.identification.model.board.BoardSitting;
import org.athar.identification.model.board.Sheet;
import org.athar.identification.model.evidence.Candidate;
import org.athar.identification.model.evidence.EvidenceLine;
import org.athar.identification.model.sequel.DeathCertificate;
import org.athar.identification.model.sequel.FamilyNotice;
import org.athar.identification.model.sequel.HistoricRecord;
import org.athar.identification.model.sequel.NamelessBurial;
import org.athar.identification.model.sequel.RemainsBurial;
import org.athar.identification.model.sequel.RemainsKeeping;
import org.athar.identification.model.sequel.RemainsReturn;
import org.athar.identification.view.CaseFilter;
import org.athar.identification.view.CaseListItem;
import org.athar.identification.view.CaseView;
import org.athar.identification.view.EventView;
import org.athar.identification.view.SequelView;
import org.athar.identification.view.StepAhead;
import org.athar.identification.view.desk.CaseCard;
import org.athar.identification.view.desk.CasePapers;
import org.athar.identification.view.desk.ReplayStep;
import org.athar.identification.view.desk.StageColumn;
import org.athar.kernel.Auditable;
import org.athar.kernel.Folding;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Page;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.missing.MissingFactsService;
import org.athar.missing.MissingPersonId;
import org.athar.missing.view.PersonReference;
import org.athar.recovery.view.PartView;
import org.athar.recovery.view.RemainsFacts;
import org.athar.security.ScopeKind;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.RecordsRead;
import org.athar.security.fault.AccessDenied;
import org.athar.security.fault.NotFound;
import org.athar.site.SiteId;
import org.athar.site.SiteService;
import org.athar.site.SitesInReach;
import org.athar.site.view.SiteBrief;

/** Cases as people read them: within reach, up to the class that the reader may see, every reading in the trail. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CaseReadService {

    private static final int PAGE = 25;
    private static final int COLUMN = 8;
    private static final List<Role> WORKERS = List.of(Role.INVESTIGATOR, Role.LAB_ANALYST, Role.CUSTODIAN, Role.COORDINATOR);

    @Inject
    private CaseDesk desk;
    @Inject
    private SiteService sites;
    @Inject
    private StaffService staff;
    @Inject
    private HistoryService histories;
    @Inject
    private MissingFactsService missing;
    @Inject
    private AccessMatrix matrix;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Cases within reach, what is due first comes first, 25 at a time. */
    @Operation(OperationName.READ_CASES)
    public Page<CaseListItem> list(CaseFilter filter) {
        return list(filter, PAGE);
    }

    /** The same, so many at a time. */
    @Operation(OperationName.READ_CASES)
    public Page<CaseListItem> list(CaseFilter filter, int most) {
        Page<IdentificationCase> found = desk.cases().list(query(filter, most));
        return found.with(items(found.rows()));
    }

    /** Cases within reach by stage, the first few of each stage with what stands in the way of their next step. */
    @Operation(OperationName.READ_CASES)
    public List<StageColumn> board(CaseFilter filter, Set<Stage> stages, Set<Stage> explained) {
        Map<Stage, Long> counts = desk.cases().countByStage(query(filter, COLUMN));
        Step glance = desk.step(StepCommand.today(null));
        List<IdentificationCase> found = stages.stream().filter(counts::containsKey)
                .flatMap(stage -> desk.cases().first(query(filter.at(stage), COLUMN)).stream()).toList();
        List<CaseListItem> items = items(found);
        Map<UUID, Surroundings> around = desk.surroundings().of(found.stream().filter(one -> explained.contains(one.stage())).toList());
        return stages.stream().map(stage -> new StageColumn(stage, counts.getOrDefault(stage, 0L), IntStream.range(0, found.size())
                .filter(at -> found.get(at).stage() == stage).mapToObj(at -> new CaseCard(items.get(at), ahead(found.get(at), glance,
                        around))).toList())).toList();
    }

    private static List<StepAhead> ahead(IdentificationCase subject, Step glance, Map<UUID, Surroundings> around) {
        return around.containsKey(subject.id()) ? CaseViews.ahead(subject.outlook(glance, around.get(subject.id()))) : List.of();
    }

    private CaseQuery query(CaseFilter filter, int limit) {
        SitesInReach reach = sites.sitesInReach();
        UUID site = filter.siteRef() == null ? null : sites.byRef(filter.siteRef()).id().value();
        return new CaseQuery(filter.stages(), site, filter.remains() == null ? null : filter.remains().value(),
                Folding.sought(filter.text()), current.mayTouch(Sensitivity.S3) && seesNames(),
                filter.sites() == null ? null : filter.sites().stream().map(SiteId::value).collect(Collectors.toSet()),
                filter.sitting(), filter.owner() == null ? null : filter.owner().value(), reach.everywhere() ? null : reach.ids(),
                reach.everywhere() ? null : current.scope().of(ScopeKind.SITTING), filter.after(), limit);
    }

    /** As lists show them; every one shown is in the trail. */
    private List<CaseListItem> items(List<IdentificationCase> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        boolean sealed = !current.mayTouch(Sensitivity.S3);
        trail.fire(RecordsRead.of(CaseDesk.CASE, found.stream().map(IdentificationCase::id).toList(), ceiling(sealed)));
        Set<StaffId> people = found.stream().flatMap(one -> one.candidates().stream()).flatMap(one -> one.owner().stream())
                .map(StaffId::new).collect(Collectors.toSet());
        Map<StaffId, LocalizedText> names = sealed ? Map.of() : staff.names(people);
        Map<UUID, RemainsFacts> remains = desk.surroundings().described(found.stream().map(IdentificationCase::mainRemainsId).toList());
        Map<SiteId, SiteBrief> where = sites.briefs(found.stream().map(one -> new SiteId(one.siteId())).collect(Collectors.toSet()));
        return found.stream().map(one -> item(one, remains.get(one.mainRemainsId()).number(), where.get(new SiteId(one.siteId())), sealed,
                names)).toList();
    }

    private boolean seesNames() {
        return matrix.ceiling(OperationName.READ_MISSING, current.actor().roles()).orElse(Sensitivity.S0).covers(Sensitivity.S2);
    }

    private CaseListItem item(IdentificationCase one, String remains, SiteBrief site, boolean sealed,
            Map<StaffId, LocalizedText> names) {
        List<Candidate> open = one.candidates().stream().filter(each -> each.outcome() == CandidateOutcome.OPEN).toList();
        LocalDate due = one.dueOn().orElse(null);
        return new CaseListItem(new CaseId(one.id()), one.number(), remains, site, one.stage(), due,
                due != null && due.isBefore(today()), sealed ? null : open.size(),
                sealed ? List.of() : open.stream().flatMap(each -> each.owner().stream()).distinct()
                        .map(person -> names.get(new StaffId(person))).toList(), one.pending().size(), one.invented());
    }

    /** One case, with what lies ahead for who reads and what stands in its way. */
    @Operation(OperationName.READ_CASES)
    public CaseView view(String number) {
        IdentificationCase subject = desk.reachable(number);
        desk.cases().hold(subject);
        boolean sealed = !current.mayTouch(Sensitivity.S3);
        trail.fire(RecordsRead.of(CaseDesk.CASE, subject.id(), ceiling(sealed)));
        Surroundings around = desk.surroundings().of(subject);
        Optional<BoardSitting> sitting = around.sitting();
        List<Exclusion> exclusions = around.exclusions();
        List<EvidenceLine> arrived = sealed ? List.of() : desk.cases().arrivedAt(subject.id());
        Map<StaffId, LocalizedText> names = staff.names(CaseViews.peopleOf(subject, arrived, exclusions, sitting));
        List<PartView> parts = desk.surroundings().partsOf(subject.mainRemainsId());
        CaseViews views = new CaseViews(subject, sealed, current.person().value(), today(), names, parts,
                other -> numberOf(Optional.of(other)));
        Map<MissingPersonId, PersonReference> persons = sealed ? Map.of() : missing.references(Stream.concat(
                subject.candidates().stream().map(Candidate::missingPersonId),
                subject.historic().stream().map(HistoricRecord::missingPersonId)).map(MissingPersonId::new).collect(Collectors.toSet()));
        Step glance = desk.step(StepCommand.today(number));
        return new CaseView(new CaseId(subject.id()), subject.number(), subject.stage(), subject.invented(), sealed,
                desk.surroundings().described(List.of(subject.mainRemainsId())).get(subject.mainRemainsId()),
                parts, sites.brief(new SiteId(subject.siteId())),
                subject.dueOn().orElse(null), subject.dueOn().filter(day -> day.isBefore(today())).isPresent(),
                views.candidates(persons, exclusions), views.proposal(subject.sheet(around)),
                views.sitting(sitting), views.pending(), views.events(),
                sequel(subject, sealed || persons.keySet().stream().anyMatch(missing::sealed), names), views.historic(persons),
                numberOf(subject.mainCaseId()), numberOf(subject.splitFromId()),
                desk.cases().joinedTo(subject.id()).stream().map(IdentificationCase::number).toList(),
                arrived(views, arrived), CaseViews.ahead(subject.outlook(glance, around)));
    }

    /** The papers of a case that people sign, by their digests; for those who may see candidates. */
    @Operation(OperationName.READ_CASES)
    public CasePapers papers(String number) {
        IdentificationCase subject = desk.reachable(number);
        if (!current.mayTouch(Sensitivity.S3)) {
            throw new AccessDenied(OperationName.READ_CASES);
        }
        trail.fire(RecordsRead.of(CaseDesk.CASE, subject.id(), Sensitivity.S3));
        return new CasePapers(subject.candidates().stream().collect(Collectors.toMap(one -> new MissingPersonId(one.missingPersonId()),
                Candidate::id)), subject.candidates().stream().flatMap(one -> one.linesInForce().stream())
                .collect(Collectors.toMap(EvidenceLine::id, EvidenceLine::digest)),
                subject.standingProposal().flatMap(one -> subject.sheet(desk.surroundings().of(subject))).map(Sheet::digest).orElse(null));
    }

    private List<CaseView.Arrived> arrived(CaseViews views, List<EvidenceLine> lines) {
        Map<UUID, Candidate> candidates = lines.stream().map(EvidenceLine::candidateId).distinct()
                .flatMap(id -> desk.cases().candidate(id).stream()).collect(Collectors.toMap(Candidate::id, one -> one));
        Map<MissingPersonId, PersonReference> persons = missing.references(candidates.values().stream().map(Candidate::missingPersonId)
                .map(MissingPersonId::new).collect(Collectors.toSet()));
        return lines.stream().map(line -> {
            Candidate candidate = candidates.get(line.candidateId());
            return views.arrived(line, candidate, persons.get(new MissingPersonId(candidate.missingPersonId())));
        }).toList();
    }

    /** One step of a case as it looked when it was taken, for those who oversee; not found if the case has no such step. */
    @Operation(OperationName.READ_HISTORY)
    public ReplayStep replay(String number, int sequence) {
        IdentificationCase subject = desk.reachable(number);
        boolean sealed = !current.mayTouch(Sensitivity.S3);
        trail.fire(RecordsRead.of(CaseDesk.CASE, subject.id(), ceiling(sealed)));
        StageEvent step = subject.events().stream().filter(one -> one.sequence() == sequence).findFirst()
                .orElseThrow(() -> NotFound.absent("stage_event"));
        CaseViews views = new CaseViews(subject, sealed, current.person().value(), today(),
                staff.names(CaseViews.peopleOf(subject, List.of(), List.of(), Optional.empty())), List.of(),
                other -> numberOf(Optional.of(other)));
        EventView event = views.events().stream().filter(one -> one.sequence() == sequence).findFirst().orElseThrow();
        return new ReplayStep(subject.number(), subject.stage(), subject.invented(), subject.events().size(), event,
                sealed ? null : step.facts(), FactsDigest.sha256(step.facts()).equals(step.factsDigest()),
                histories.asOf(rowsOf(subject), step.recordedAt()));
    }

    private static List<Subject> rowsOf(IdentificationCase subject) {
        List<Subject> rows = new ArrayList<>();
        rows.add(new Subject(CaseDesk.CASE, subject.id()));
        rows.add(new Subject("human_remains", subject.mainRemainsId()));
        for (Candidate candidate : subject.candidates()) {
            rows.add(new Subject("candidate", candidate.id()));
            rows.add(new Subject("missing_person", candidate.missingPersonId()));
            candidate.lines().forEach(line -> rows.add(new Subject("evidence_line", line.id())));
        }
        subject.historic().forEach(one -> rows.add(new Subject("historic_record", one.id())));
        subject.proposals().forEach(proposal -> rows.add(new Subject("proposal", proposal.id())));
        return rows;
    }

    /** People with a role in the work, by name, for a choice in a form. */
    @Operation(OperationName.READ_CASES)
    public Map<StaffId, LocalizedText> people() {
        Map<StaffId, LocalizedText> people = new LinkedHashMap<>();
        WORKERS.stream().flatMap(role -> staff.holding(role).stream()).sorted(Comparator.comparing(item -> item.name().en()))
                .forEach(item -> people.put(item.id(), item.name()));
        return people;
    }

    private SequelView sequel(IdentificationCase subject, boolean sealed, Map<StaffId, LocalizedText> names) {
        Optional<DeathCertificate> certificate = sealed ? Optional.empty() : subject.certificate();
        Optional<FamilyNotice> notice = sealed ? Optional.empty() : subject.notice();
        Optional<RemainsReturn> returning = subject.returning();
        return new SequelView(certificate.map(DeathCertificate::number).orElse(null),
                certificate.map(DeathCertificate::authority).orElse(null), certificate.map(DeathCertificate::issuedOn).orElse(null),
                certificate.map(DeathCertificate::documentId).orElse(null),
                notice.map(one -> names.get(new StaffId(one.officerId()))).orElse(null), notice.map(FamilyNotice::doneOn).orElse(null),
                notice.map(FamilyNotice::channel).orElse(null), notice.map(FamilyNotice::language).orElse(null),
                returning.map(RemainsReturn::partsMissing).orElse(null),
                returning.map(RemainsReturn::bagCheckedBy).map(person -> names.get(new StaffId(person))).orElse(null),
                subject.keeping().map(RemainsKeeping::place).orElse(null), subject.burial().map(RemainsBurial::place).orElse(null),
                subject.laterFinds().isPresent(), subject.namelessBurial().map(NamelessBurial::burialPlace).orElse(null),
                subject.namelessBurial().map(NamelessBurial::graveNumber).orElse(null));
    }

    private String numberOf(Optional<UUID> id) {
        return id.flatMap(desk.cases()::byId).map(IdentificationCase::number).orElse(null);
    }

    private static Sensitivity ceiling(boolean sealed) {
        return sealed ? Sensitivity.S2 : Sensitivity.S3;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
