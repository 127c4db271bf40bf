package org.athar.identification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.athar.engine.protocol.Action;
import org.athar.identification.command.ConfirmCommand;
import org.athar.identification.command.ProposeHistoricCommand;
import org.athar.identification.command.StepCommand;
import org.athar.identification.model.IdentificationCase;
import org.athar.identification.model.Step;
import org.athar.identification.model.sequel.HistoricQuery;
import org.athar.identification.model.sequel.HistoricRecord;
import org.athar.identification.view.StepTaken;
import org.athar.identification.view.past.HistoricFilter;
import org.athar.identification.view.past.HistoricItem;
import org.athar.kernel.Folding;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Outcome;
import org.athar.kernel.Page;
import org.athar.kernel.Refusal;
import org.athar.kernel.Sensitivity;
import org.athar.missing.MissingFactsService;
import org.athar.missing.MissingPersonId;
import org.athar.missing.view.PersonReference;
import org.athar.security.ScopeKind;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.RecordsRead;
import org.athar.site.SiteId;
import org.athar.site.SiteService;
import org.athar.site.SitesInReach;
import org.athar.site.view.SiteBrief;

/**
 * Decisions made elsewhere, years ago, of which the document is not held: put on record by two persons, every missing document a listed
 * gap. Nothing is identified by it, and no family hears of it.
 */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class HistoricService {

    private static final int PAGE = 25;

    @Inject
    private CaseDesk desk;
    @Inject
    private SiteService sites;
    @Inject
    private StaffService staff;
    @Inject
    private MissingFactsService missing;

    /** Proposes to put such a decision on record. */
    @Operation(OperationName.PROPOSE_HISTORIC)
    public Outcome<StepTaken> propose(ProposeHistoricCommand command) {
        List<Refusal> violations = desk.rules(command.step()).requiredText("personRef", command.personRef(), CaseDesk.LINE)
                .required("status", command.status()).required("decidedOn", command.decidedOn())
                .add(desk.isAhead(command.decidedOn()), "decidedOn", IdentificationRefusal.IN_THE_FUTURE)
                .requiredText("dateSource", command.dateSource(), CaseDesk.LINE)
                .requiredText("authority", command.authority(), CaseDesk.LINE)
                .requiredText("knownFrom", command.knownFrom(), CaseDesk.TEXT).found();
        return desk.about(command.personRef(), command.step(), violations, (subject, person) -> desk.take(subject, command.step(),
                (one, step, around) -> one.take(Action.PROPOSE_HISTORIC, record(one, person, command, step), step, around),
                CaseService.proposed(Action.PROPOSE_HISTORIC)));
    }

    private HistoricRecord record(IdentificationCase subject, UUID person, ProposeHistoricCommand command, Step step) {
        return new HistoricRecord(desk.nextId(), subject.id(), step.id(), new HistoricRecord.Told(person, command.status(),
                command.decidedOn(), command.dateSource().strip(), command.authority().strip(), command.knownFrom().strip(),
                command.held()), CaseService.recorded(step));
    }

    /** A second coordinator answers: the case ends for now as historic, document not held, or stays as it is. */
    @Operation(OperationName.CONFIRM_HISTORIC)
    public Outcome<StepTaken> confirm(ConfirmCommand command) {
        return desk.answer(Action.CONFIRM_HISTORIC, command, CaseService.moved(Action.CONFIRM_HISTORIC));
    }

    /** The case goes on where it stood, to be decided here; what is on record stays, and so do its gaps. */
    @Operation(OperationName.TAKE_UP_CASE)
    public Outcome<StepTaken> takeUp(StepCommand command) {
        return desk.take(command, desk.rules(command).found(), (subject, step, around) -> subject.take(Action.TAKE_UP, step, around),
                CaseService.moved(Action.TAKE_UP));
    }

    /** What is on record so within reach, with its gaps, 25 at a time; also of cases that were taken up since. */
    @Operation(OperationName.READ_CASES)
    public Page<HistoricItem> list(HistoricFilter filter) {
        Page<HistoricRecord> found = desk.cases().historic(query(filter));
        Map<UUID, IdentificationCase> cases = desk.cases().byIds(found.rows().stream().map(HistoricRecord::caseId).distinct().toList())
                .stream().collect(Collectors.toMap(IdentificationCase::id, Function.identity()));
        boolean sealed = !desk.current().mayTouch(Sensitivity.S3);
        if (!cases.isEmpty()) {
            desk.tell(RecordsRead.of(CaseDesk.CASE, List.copyOf(cases.keySet()), sealed ? Sensitivity.S2 : Sensitivity.S3));
        }
        Map<MissingPersonId, PersonReference> persons = sealed ? Map.of() : missing.references(found.rows().stream()
                .map(HistoricRecord::missingPersonId).map(MissingPersonId::new).collect(Collectors.toSet()));
        Map<SiteId, SiteBrief> where = sites.briefs(cases.values().stream().map(one -> new SiteId(one.siteId())).collect(Collectors
                .toSet()));
        Map<StaffId, LocalizedText> names = staff.names(cases.values().stream().flatMap(one -> CaseViews.peopleOf(one, List.of(),
                List.of(), Optional.empty()).stream()).collect(Collectors.toSet()));
        return found.with(found.rows().stream().map(one -> {
            IdentificationCase subject = cases.get(one.caseId());
            CaseViews views = new CaseViews(subject, sealed, desk.current().person().value(), LocalDate.EPOCH, names, List.of(),
                    id -> null);
            return new HistoricItem(subject.number(), subject.stage(), where.get(new SiteId(subject.siteId())), subject.invented(),
                    views.historic(persons).stream().filter(view -> view.pendingId().equals(one.pendingId())).findFirst().orElseThrow());
        }).toList());
    }

    private HistoricQuery query(HistoricFilter filter) {
        SitesInReach reach = sites.sitesInReach();
        return new HistoricQuery(Folding.sought(filter.text()), filter.status(), filter.gap(),
                filter.siteRef() == null ? null : sites.byRef(filter.siteRef()).id().value(), reach.everywhere() ? null : reach.ids(),
                desk.current().scope().of(ScopeKind.SITTING), filter.after(), PAGE);
    }
}
