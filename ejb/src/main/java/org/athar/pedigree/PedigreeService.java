package org.athar.pedigree;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.athar.audit.HistoryService;
import org.athar.audit.view.HistoryLine;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Page;
import org.athar.kernel.Refusal;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.kernel.Texts;
import org.athar.laboratory.LaboratoryFactsService;
import org.athar.missing.MissingFactsService;
import org.athar.missing.MissingPersonId;
import org.athar.pedigree.code.PedigreeStatus;
import org.athar.pedigree.command.DrawPedigreeCommand;
import org.athar.pedigree.command.MemberEntry;
import org.athar.pedigree.command.PedigreeFilter;
import org.athar.pedigree.command.StandPedigreeCommand;
import org.athar.pedigree.event.PedigreeChanged;
import org.athar.pedigree.model.Drafting;
import org.athar.pedigree.model.Drawn;
import org.athar.pedigree.model.TestedPedigree;
import org.athar.pedigree.model.TestedPedigrees;
import org.athar.pedigree.view.FamilyDrawing;
import org.athar.pedigree.view.PedigreeListItem;
import org.athar.pedigree.view.PedigreeView;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.RecordsRead;
import org.athar.security.fault.NotFound;
import org.athar.security.fault.StaleRecord;

/** Pedigrees as the laboratory tests them. Nothing flows from here to the families that liaison keeps, nor back. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PedigreeService {

    private static final int PAGE = 25;

    @Inject
    private TestedPedigrees pedigrees;
    @Inject
    private PedigreeViews views;
    @Inject
    private PedigreeCheck check;
    @Inject
    private PedigreePlaces places;
    @Inject
    private LaboratoryFactsService laboratory;
    @Inject
    private MissingFactsService missing;
    @Inject
    private HistoryService histories;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Pedigrees within reach that fit, by reference, 25 at a time. */
    @Operation(OperationName.READ_PEDIGREES)
    public Page<PedigreeListItem> list(PedigreeFilter filter) {
        String text = Texts.strip(filter.text());
        Page<TestedPedigree> found = Page.of(pedigrees.list(filter.status(), text, filter.after(), PAGE + 1), filter.after(), PAGE,
                TestedPedigree::ref, limit -> pedigrees.count(filter.status(), text, limit));
        return found.with(shown(found.rows()));
    }

    /** Pedigrees in which a missing person stands, by reference or pseudonym. */
    @Operation(OperationName.READ_PEDIGREES)
    public List<PedigreeListItem> of(String person) {
        return shown(pedigrees.with(List.of(missing.find(person)), List.of()));
    }

    /** One pedigree, with what speaks against it. */
    @Operation(OperationName.READ_PEDIGREES)
    public PedigreeView view(String ref) {
        TestedPedigree pedigree = require(ref);
        trail.fire(RecordsRead.of(PedigreeChanged.TABLE, pedigree.id().value(), Sensitivity.S3));
        return views.view(pedigree);
    }

    /** The life of the record of a pedigree: every drawing. */
    @Operation(OperationName.READ_PEDIGREES)
    public List<HistoryLine> history(String ref) {
        TestedPedigree pedigree = require(ref);
        trail.fire(RecordsRead.of(PedigreeChanged.TABLE, pedigree.id().value(), Sensitivity.S3));
        List<Subject> rows = new ArrayList<>(List.of(new Subject(PedigreeChanged.TABLE, pedigree.id().value())));
        return histories.of(rows);
    }

    /** A first drawing of a missing person's family, from the samples that its relatives gave; nothing is kept of it. */
    @Operation(OperationName.RECORD_PEDIGREE)
    public List<MemberEntry> draft(String person, Sex sex) {
        MissingPersonId id = missing.find(person);
        trail.fire(RecordsRead.of("missing_person", id.value(), Sensitivity.S3));
        return Drafting.of(missing.references(List.of(id)).get(id).handle(), sex, laboratory.references(id));
    }

    /** How what is being drawn looks; empty as long as it is no pedigree yet. Nothing is kept of it. */
    @Operation(OperationName.READ_PEDIGREES)
    public Optional<FamilyDrawing> sketch(List<MemberEntry> members) {
        DrawPedigreeCommand command = PedigreeRules.clean(new DrawPedigreeCommand(null, 0, members, null, null));
        return PedigreeRules.violations(command).isEmpty() ? Optional.of(FamilyLayout.of(new Pedigree(command.members().stream()
                .map(one -> new Member(one.label(), one.father(), one.mother(), one.sex())).toList()))) : Optional.empty();
    }

    /** Draws a pedigree, a new one or one anew. It is compared only once it is said to be ready. Hands back its reference. */
    @Operation(OperationName.RECORD_PEDIGREE)
    public Outcome<String> draw(DrawPedigreeCommand typed) {
        DrawPedigreeCommand command = PedigreeRules.clean(typed);
        List<Refusal> violations = new ArrayList<>(PedigreeRules.violations(command));
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        TestedPedigree before = command.pedigree() == null ? null : toChange(command.pedigree(), command.version());
        List<Drawn> members = places.find(command.members(), before, violations);
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        boolean invented = members.stream().map(Drawn::person).filter(Objects::nonNull).anyMatch(one -> missing.facts(one).invented());
        TestedPedigree pedigree = before != null ? before
                : new TestedPedigree(Ids.next(clock), pedigrees.nextNumber(), invented, current.person(), current.recordedAt());
        pedigree.draw(members, command.note(), clock);
        if (before == null) {
            pedigrees.add(pedigree);
        } else {
            pedigrees.claim(pedigree);
        }
        trail.fire(new PedigreeChanged(pedigree.id(), command.reason()));
        return Outcome.done(pedigree.ref());
    }

    /** Compares it from now on, if somebody missing and somebody related and typed is in it and nothing speaks against it; or no more. */
    @Operation(OperationName.RECORD_PEDIGREE)
    public Outcome<String> stand(StandPedigreeCommand typed) {
        StandPedigreeCommand command = new StandPedigreeCommand(typed.pedigree(), typed.version(), typed.status(),
                Texts.strip(typed.reason()));
        List<Refusal> violations = PedigreeRules.violations(command);
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        TestedPedigree pedigree = toChange(command.pedigree(), command.version());
        List<Refusal> reasons = command.status() == PedigreeStatus.READY ? check.against(pedigree, command.reason()) : List.of();
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        pedigree.stand(command.status(), command.reason());
        trail.fire(new PedigreeChanged(pedigree.id(), command.reason()));
        return Outcome.done(pedigree.ref());
    }

    private TestedPedigree toChange(PedigreeId id, long version) {
        TestedPedigree pedigree = pedigrees.byId(id).orElseThrow(() -> NotFound.absent(PedigreeChanged.TABLE, id.value()));
        if (pedigree.version() != version) {
            throw new StaleRecord(null);
        }
        return pedigree;
    }

    private TestedPedigree require(String ref) {
        Optional<TestedPedigree> found = PedigreeNumber.parse(ref).flatMap(number -> pedigrees.byRef(number.toString()));
        return found.filter(places::covers).orElseThrow(() -> NotFound.absent(PedigreeChanged.TABLE, ref));
    }

    private List<PedigreeListItem> shown(List<TestedPedigree> found) {
        List<TestedPedigree> within = found.stream().filter(places::covers).toList();
        if (!within.isEmpty()) {
            trail.fire(RecordsRead.of(PedigreeChanged.TABLE, within.stream().map(one -> one.id().value()).toList(), Sensitivity.S3));
        }
        return views.list(within);
    }
}
