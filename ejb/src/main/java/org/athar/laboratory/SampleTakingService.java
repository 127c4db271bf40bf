package org.athar.laboratory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.custody.CustodyChainService;
import org.athar.custody.CustodyItemId;
import org.athar.custody.CustodyParty;
import org.athar.custody.SampleCustodyService;
import org.athar.custody.command.TakeSampleCommand;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Violations;
import org.athar.laboratory.code.SampleOrigin;
import org.athar.laboratory.command.SamplePersonCommand;
import org.athar.laboratory.command.SampleRemainsCommand;
import org.athar.laboratory.command.SampleTaking;
import org.athar.laboratory.event.SampleChanged;
import org.athar.laboratory.model.DnaSample;
import org.athar.laboratory.model.Laboratories;
import org.athar.laboratory.model.Samples;
import org.athar.laboratory.model.Source;
import org.athar.laboratory.view.DonorView;
import org.athar.missing.MissingFactsService;
import org.athar.missing.MissingPersonId;
import org.athar.missing.view.RelativeView;
import org.athar.recovery.RemainsFactsService;
import org.athar.recovery.code.BodyElement;
import org.athar.recovery.view.PartView;
import org.athar.recovery.view.RemainsFacts;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.RecordsRead;

/** Takes samples: of remains, of relatives with their consent, of what a missing person used. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SampleTakingService {

    @Inject
    private Samples samples;
    @Inject
    private Laboratories laboratories;
    @Inject
    private LaboratoryTasks tasks;
    @Inject
    private SampleCustodyService custody;
    @Inject
    private CustodyChainService chains;
    @Inject
    private RemainsFactsService remains;
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

    /** The parts of remains, from which one may be chosen. */
    @Operation(OperationName.RECORD_SAMPLE)
    public List<PartView> parts(String number) {
        RemainsFacts facts = remains.find(number);
        trail.fire(RecordsRead.of("human_remains", facts.id().value(), Sensitivity.S2));
        return remains.parts(facts.id());
    }

    /** Who of a missing person's family may give a sample: by name only for those who may see names. */
    @Operation(OperationName.RECORD_REFERENCE_SAMPLE)
    public List<DonorView> donors(String person) {
        MissingPersonId id = missing.find(person);
        trail.fire(RecordsRead.of("missing_person", id.value(), Sensitivity.S3));
        List<DnaSample> taken = samples.of(id);
        return missing.donors(id).stream().map(donor -> new DonorView(donor.id(), donor.kinship(), donor.name(), donor.consent() != null,
                taken.stream().filter(one -> donor.id().equals(one.source().relative())).map(DnaSample::takenOn)
                        .max(PartialDate::compareTo).orElse(null))).toList();
    }

    /** Puts a sample of remains on record; who takes it holds the remains. Hands back its number. */
    @Operation(OperationName.RECORD_SAMPLE)
    public Outcome<String> ofRemains(SampleRemainsCommand typed) {
        SampleTaking taking = LaboratoryRules.clean(typed.taking());
        RemainsFacts facts = remains.find(typed.remains());
        Optional<PartView> part = remains.parts(facts.id()).stream().filter(one -> one.number().equals(typed.part())).findFirst();
        Violations found = LaboratoryRules.violations()
                .addAll(LaboratoryRules.violations(taking, SampleOrigin.POST_MORTEM, LocalDate.now(clock)))
                .add(!facts.human(), "remains", LaboratoryRefusal.NOT_HUMAN)
                .add(typed.part() != null && part.isEmpty(), "part", LaboratoryRefusal.PART_UNKNOWN);
        BodyElement element = part.map(one -> one.description().element()).orElse(typed.element());
        UUID partId = part.map(PartView::uuid).orElse(null);
        Source source = new Source(SampleOrigin.POST_MORTEM, facts.id(), partId, element, null, null, null, null, facts.invented());
        return take(source, taking, facts.item(), found, samples.of(facts.id()));
    }

    /** Puts a reference sample on record: of a relative, under a consent in force, or of a missing person's own. Hands back its number. */
    @Operation(OperationName.RECORD_REFERENCE_SAMPLE)
    public Outcome<String> ofPerson(SamplePersonCommand typed) {
        SampleTaking taking = LaboratoryRules.clean(typed.taking());
        SampleOrigin origin = typed.relative() == null ? SampleOrigin.DIRECT : SampleOrigin.FAMILY;
        MissingPersonId person = missing.find(typed.person());
        Optional<RelativeView.Donor> donor = missing.donors(person).stream().filter(one -> one.id().equals(typed.relative())).findFirst();
        boolean restricted = missing.sealed(person);
        Violations found = LaboratoryRules.violations().addAll(LaboratoryRules.violations(taking, origin, LocalDate.now(clock)))
                .add(restricted, "person", LaboratoryRefusal.RESTRICTED)
                .add(!restricted && typed.relative() != null && donor.isEmpty(), "relative", LaboratoryRefusal.RELATIVE_UNKNOWN)
                .add(donor.isPresent() && donor.get().consent() == null, "relative", LaboratoryRefusal.NO_CONSENT);
        Source source = new Source(origin, null, null, null, person, typed.relative(), donor.map(RelativeView.Donor::kinship).orElse(null),
                donor.map(RelativeView.Donor::consent).orElse(null), missing.facts(person).invented());
        return take(source, taking, null, found, samples.of(person));
    }

    private Outcome<String> take(Source source, SampleTaking taking, CustodyItemId from, Violations found, List<DnaSample> others) {
        found.add(taking.laboratory() != null && laboratories.byId(taking.laboratory()).isEmpty(), "laboratory",
                LaboratoryRefusal.LABORATORY_UNKNOWN);
        Optional<DnaSample> before = others.stream().filter(one -> one.number().equals(taking.resampleOf())).findFirst();
        found.add(taking.resampleOf() != null && before.isEmpty(), "resampleOf", LaboratoryRefusal.NOT_IN_PLACE_OF);
        Outcome<CustodyItemId> begun = custody.take(new TakeSampleCommand(from, taking.description(), taking.moment(), holder(taking),
                taking.place(), taking.seal(), taking.weightGrams(), null, source.invented()));
        if (begun instanceof Outcome.Refused<CustodyItemId> refused) {
            found.addAll(refused.reasons());
        }
        if (!found.isEmpty()) {
            return Outcome.refused(found.found());
        }
        String number = chains.facts(begun.required()).number();
        DnaSample sample = new DnaSample(Ids.next(clock), begun.required(), number, source, taking, before.map(DnaSample::id).orElse(null),
                current.person(), current.recordedAt());
        samples.add(sample);
        tasks.requested(sample);
        trail.fire(new SampleChanged(sample.id(), LaboratoryReach.classOf(source.origin()), taking.resampleReason(), sample.takenOn()));
        return Outcome.done(number);
    }

    /** Who takes it holds it; somebody whose work is not custody names who does. */
    private CustodyParty holder(SampleTaking taking) {
        boolean keeps = matrix.ceiling(OperationName.RECORD_CUSTODY, current.actor().roles()).isPresent();
        return keeps ? CustodyParty.of(current.person()) : taking.takenBy() == null ? null : CustodyParty.outside(taking.takenBy());
    }
}
