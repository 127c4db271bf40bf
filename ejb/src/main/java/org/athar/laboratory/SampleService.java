package org.athar.laboratory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.athar.audit.HistoryService;
import org.athar.audit.view.HistoryLine;
import org.athar.custody.CustodyEventType;
import org.athar.custody.CustodyItemId;
import org.athar.custody.SampleCustodyService;
import org.athar.custody.command.RecordEventCommand;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Page;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Refusal;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.kernel.Texts;
import org.athar.laboratory.code.SampleOrigin;
import org.athar.laboratory.code.SampleStatus;
import org.athar.laboratory.command.EndSampleCommand;
import org.athar.laboratory.command.ExtractCommand;
import org.athar.laboratory.command.ReceiveSampleCommand;
import org.athar.laboratory.command.SampleFilter;
import org.athar.laboratory.event.SampleChanged;
import org.athar.laboratory.model.DnaSample;
import org.athar.laboratory.model.Samples;
import org.athar.laboratory.view.SampleListItem;
import org.athar.laboratory.view.SampleView;
import org.athar.recovery.RemainsFactsService;
import org.athar.recovery.view.RemainsFacts;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.RecordsRead;
import org.athar.security.fault.StaleRecord;

/** Samples in a laboratory: received, used, ended; each step stands in their custody too. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SampleService {

    private static final int PAGE = 25;

    @Inject
    private Samples samples;
    @Inject
    private LaboratoryReach reach;
    @Inject
    private LaboratoryViews views;
    @Inject
    private LaboratoryTasks tasks;
    @Inject
    private SampleCustodyService custody;
    @Inject
    private RemainsFactsService remains;
    @Inject
    private HistoryService histories;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Samples within reach that fit, by number, 25 at a time. */
    @Operation(OperationName.READ_SAMPLES)
    public Page<SampleListItem> list(SampleFilter filter) {
        var within = reach.reach();
        Page<DnaSample> found = Page.of(samples.list(filter, within, PAGE + 1), filter.after(), PAGE, DnaSample::number,
                limit -> samples.count(filter, within, limit));
        return found.with(shown(found.rows()));
    }

    /** Samples of remains, by the number on their label. */
    @Operation(OperationName.READ_SAMPLES)
    public List<SampleListItem> ofRemains(String number) {
        RemainsFacts facts = remains.find(number);
        return shown(samples.of(facts.id()).stream().filter(reach::covers).toList());
    }

    /** One sample, by the number on its label as typed or scanned. */
    @Operation(OperationName.READ_SAMPLES)
    public SampleView view(String number) {
        DnaSample sample = reach.require(number);
        trail.fire(RecordsRead.of(SampleChanged.TABLE, sample.id().value(), classOf(sample)));
        return views.view(sample);
    }

    /** The life of the record of a sample: every value before and after. */
    @Operation(OperationName.READ_SAMPLES)
    public List<HistoryLine> history(String number) {
        DnaSample sample = reach.require(number);
        trail.fire(RecordsRead.of(SampleChanged.TABLE, sample.id().value(), classOf(sample)));
        List<Subject> rows = new ArrayList<>(List.of(new Subject(SampleChanged.TABLE, sample.id().value())));
        sample.extracts().forEach(extract -> rows.add(new Subject("dna_extract", extract.id())));
        return histories.of(rows);
    }

    /** It has arrived in the laboratory, from who brought it: its custody says so too. */
    @Operation(OperationName.HANDLE_SAMPLE)
    public Outcome<SampleId> receive(ReceiveSampleCommand typed) {
        ReceiveSampleCommand command = LaboratoryRules.clean(typed);
        DnaSample sample = toChange(command.sample(), command.version());
        List<Refusal> violations = LaboratoryRules.violations().addAll(LaboratoryRules.violations(command, LocalDate.now(clock)))
                .add(command.laboratoryNumber() != null && samples.isNumbered(sample.laboratory(), command.laboratoryNumber()),
                        "laboratoryNumber", LaboratoryRefusal.NUMBER_TAKEN).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        Optional<LaboratoryRefusal> refusal = sample.receive(command);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        RecordEventCommand arrived = new RecordEventCommand(sample.item(), CustodyEventType.RECEIVE, command.moment(), null,
                command.place(), command.sealFound(), null, command.condition(), null, null, null, command.receipt(),
                command.note(), null, false);
        Outcome<CustodyItemId> recorded = views.isMine(sample) ? Outcome.done(sample.item()) : custody.record(arrived);
        return changed(sample, recorded, command.note(), command.moment().on(), () -> tasks.received(sample));
    }

    /** DNA is drawn from it, by who holds it; what it took is gone from its weight. */
    @Operation(OperationName.HANDLE_SAMPLE)
    public Outcome<SampleId> extract(ExtractCommand typed) {
        ExtractCommand command = LaboratoryRules.clean(typed);
        List<Refusal> violations = LaboratoryRules.violations(command, LocalDate.now(clock));
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        DnaSample sample = toChange(command.sample(), command.version());
        var left = views.weight(sample);
        if (command.usedGrams() != null && left != null && command.usedGrams().compareTo(left) > 0) {
            return Outcome.refused(List.of(Refusal.at("usedGrams", LaboratoryRefusal.MORE_THAN_THERE_IS, left)));
        }
        Optional<LaboratoryRefusal> refusal = sample.extract(Ids.next(clock), command, current.person(), current.recordedAt());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var rest = command.usedGrams() == null || left == null ? null : left.subtract(command.usedGrams());
        Outcome<CustodyItemId> recorded = custody.record(new RecordEventCommand(sample.item(), CustodyEventType.ANALYSE, command.moment(),
                null, null, null, null, null, command.method(), rest, null, null, command.note(), null, false));
        samples.claim(sample);
        return changed(sample, recorded, command.note(), command.moment().on(), () -> { });
    }

    /** The laboratory is done with it. What is used up or destroyed leaves custody; what is given back is handed over there. */
    @Operation(OperationName.HANDLE_SAMPLE)
    public Outcome<SampleId> end(EndSampleCommand typed) {
        EndSampleCommand command = new EndSampleCommand(typed.sample(), typed.version(), typed.status(), typed.moment(),
                Texts.strip(typed.reason()));
        List<Refusal> violations = LaboratoryRules.violations(command, LocalDate.now(clock));
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        DnaSample sample = toChange(command.sample(), command.version());
        Optional<LaboratoryRefusal> refusal = sample.end(command.status());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        boolean gone = command.status() == SampleStatus.EXHAUSTED || command.status() == SampleStatus.DESTROYED;
        Outcome<CustodyItemId> recorded = !gone ? Outcome.done(sample.item())
                : custody.record(RecordEventCommand.of(sample.item(), CustodyEventType.DESTROY, command.moment()).noting(command.reason()));
        return changed(sample, recorded, command.reason(), command.moment().on(), () -> tasks.ended(sample));
    }

    private DnaSample toChange(String number, long version) {
        DnaSample sample = reach.require(number);
        if (sample.version() != version) {
            throw new StaleRecord(null);
        }
        return sample;
    }

    private Outcome<SampleId> changed(DnaSample sample, Outcome<CustodyItemId> recorded, String reason, PartialDate on, Runnable then) {
        if (recorded instanceof Outcome.Refused<CustodyItemId> refused) {
            return Outcome.refused(refused.reasons());
        }
        then.run();
        trail.fire(new SampleChanged(sample.id(), classOf(sample), reason, on));
        return Outcome.done(sample.id());
    }

    private List<SampleListItem> shown(List<DnaSample> found) {
        Map<Boolean, List<DnaSample>> byClass = found.stream()
                .collect(java.util.stream.Collectors.partitioningBy(one -> one.source().origin() == SampleOrigin.POST_MORTEM));
        byClass.forEach((postMortem, rows) -> {
            if (!rows.isEmpty()) {
                trail.fire(RecordsRead.of(SampleChanged.TABLE, rows.stream().map(one -> one.id().value()).toList(),
                        postMortem ? Sensitivity.S2 : Sensitivity.S3));
            }
        });
        return views.list(found);
    }

    private static Sensitivity classOf(DnaSample sample) {
        return LaboratoryReach.classOf(sample.source().origin());
    }
}
