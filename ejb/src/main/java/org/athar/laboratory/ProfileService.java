package org.athar.laboratory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.athar.engine.genotype.MarkerCatalogue;
import org.athar.engine.genotype.StrProfile;
import org.athar.kernel.Auditable;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Refusal;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Texts;
import org.athar.laboratory.code.ProfileKind;
import org.athar.laboratory.code.ProfileStatus;
import org.athar.laboratory.command.ReadProfileCommand;
import org.athar.laboratory.command.RecordProfileCommand;
import org.athar.laboratory.event.ProfileChanged;
import org.athar.laboratory.model.DnaProfile;
import org.athar.laboratory.model.DnaSample;
import org.athar.laboratory.model.Profiles;
import org.athar.laboratory.model.Reading;
import org.athar.laboratory.model.Typing;
import org.athar.laboratory.view.KitView;
import org.athar.laboratory.view.ProfileView;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.RecordsRead;
import org.athar.security.fault.NotFound;
import org.athar.security.fault.StaleRecord;

/** Profiles: read by one person, read again by another, of replicates one that stands for all. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ProfileService {

    private static final int MOST_WAITING = 100;

    @Inject
    private Profiles profiles;
    @Inject
    private ProfileDesk desk;
    @Inject
    private LaboratoryReach reach;
    @Inject
    private LaboratoryViews views;
    @Inject
    private LaboratoryTasks tasks;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Profiles of a sample, by the number on its label, in the order of reading. */
    @Operation(OperationName.READ_PROFILES)
    public List<ProfileView> of(String number) {
        return shown(profiles.of(reach.require(number).id()));
    }

    /** Profiles within reach that wait for a second reader, the earliest first. */
    @Operation(OperationName.READ_PROFILES)
    public List<ProfileView> waiting() {
        List<DnaProfile> once = profiles.readOnce(MOST_WAITING);
        var samples = views.samplesOf(once);
        return shown(once.stream().filter(one -> samples.containsKey(one.sample()) && reach.covers(samples.get(one.sample()))).toList());
    }

    /** Kits whose markers are known, in the order of the catalogue. */
    @Operation(OperationName.READ_PROFILES)
    public List<KitView> kits() {
        return MarkerCatalogue.kits().stream().map(kit -> new KitView(kit.name(), kit.maker(), kit.markers())).toList();
    }

    /** Writes down what one typing of a sample showed; who asks has read it. Hands back its number among those of the sample. */
    @Operation(OperationName.RECORD_PROFILE)
    public Outcome<Integer> record(RecordProfileCommand typed) {
        Outcome<DnaProfile> recorded = desk.record(typed, null);
        if (recorded instanceof Outcome.Refused<DnaProfile> refused) {
            return Outcome.refused(refused.reasons());
        }
        DnaProfile profile = recorded.required();
        changed(profile);
        return Outcome.done(profile.seq());
    }

    /** A second person has read it: it counts from now on, or it does not (D12). */
    @Operation(OperationName.REVIEW_PROFILE)
    public Outcome<ProfileId> read(ReadProfileCommand typed) {
        ReadProfileCommand command = new ReadProfileCommand(typed.profile(), typed.version(), typed.accept(), Texts.strip(typed.reason()));
        DnaProfile profile = profiles.byId(command.profile()).orElseThrow(() -> NotFound.absent(ProfileChanged.TABLE));
        DnaSample sample = reach.require(profile.sample());
        if (profile.version() != command.version()) {
            throw new StaleRecord(null);
        }
        List<Refusal> violations = LaboratoryRules.violations().atMost("reason", command.reason(), 2_000)
                .add(!command.accept() && command.reason() == null, "reason", LaboratoryRefusal.NO_REASON)
                .add(command.accept() && sample.isQuarantined(), null, LaboratoryRefusal.QUARANTINED).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        Optional<LaboratoryRefusal> refusal = profile.read(command, current.person(), current.recordedAt());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        tasks.readTwice(profile);
        if (!command.accept()) {
            desk.endQuarantine(sample);
        }
        changed(profile);
        return Outcome.done(profile.id());
    }

    /** Of the accepted profiles of one kind the one that says most stands for the others, which stay on record (D7). */
    @Operation(OperationName.RECORD_PROFILE)
    public Outcome<Integer> represent(String number, ProfileKind kind) {
        List<DnaProfile> accepted = accepted(number, kind);
        if (accepted.size() < 2) {
            return Outcome.refused(LaboratoryRefusal.NO_REPLICATES);
        }
        DnaProfile first = accepted.get(0);
        accepted.subList(1, accepted.size()).forEach(one -> one.goBehind(first));
        changed(first);
        return Outcome.done(first.seq());
    }

    /** Each stands for itself again. */
    @Operation(OperationName.RECORD_PROFILE)
    public Outcome<Integer> release(String number, ProfileKind kind) {
        List<DnaProfile> behind = profiles.of(reach.require(number).id()).stream()
                .filter(one -> one.kind() == kind && one.status() == ProfileStatus.REPRESENTED).toList();
        if (behind.isEmpty()) {
            return Outcome.refused(LaboratoryRefusal.NOT_REPRESENTED);
        }
        behind.forEach(DnaProfile::comeForward);
        changed(behind.get(0));
        return Outcome.done(behind.size());
    }

    /** What replicates of a sample agree on, as a profile of its own that a second person reads. */
    @Operation(OperationName.RECORD_PROFILE)
    public Outcome<Integer> consensus(String number, ProfileKind kind) {
        List<DnaProfile> accepted = accepted(number, kind).stream().filter(one -> !one.typing().consensus()).toList();
        if (accepted.size() < 2 || kind == ProfileKind.MITOCHONDRIAL) {
            return Outcome.refused(LaboratoryRefusal.NO_REPLICATES);
        }
        StrProfile agreed = StrProfile.consensus(accepted.stream().map(one -> one.reading().profile()).toList());
        if (agreed.loci().isEmpty()) {
            return Outcome.refused(LaboratoryRefusal.NO_CONSENSUS);
        }
        PartialDate latest = accepted.stream().map(one -> one.typing().typedOn()).max(PartialDate::compareTo).orElseThrow();
        DnaProfile profile = desk.add(reach.require(number), new Typing(null, kind, accepted.get(0).typing().kit(), null, latest,
                new Reading(kind, agreed.toString()), accepted.stream().anyMatch(one -> one.typing().dropout()), true, null));
        changed(profile);
        return Outcome.done(profile.seq());
    }

    /** Accepted ones of a kind, that first which says most; what replicates agree on comes before any of them. */
    private List<DnaProfile> accepted(String number, ProfileKind kind) {
        return profiles.of(reach.require(number).id()).stream()
                .filter(one -> one.kind() == kind && one.status() == ProfileStatus.ACCEPTED)
                .sorted(java.util.Comparator.comparing((DnaProfile one) -> !one.typing().consensus()).thenComparing(DnaProfile.BY_CONTENT))
                .toList();
    }

    private void changed(DnaProfile profile) {
        trail.fire(new ProfileChanged(profile.id(), profile.status(), profile.reason()));
    }

    private List<ProfileView> shown(List<DnaProfile> found) {
        if (!found.isEmpty()) {
            trail.fire(RecordsRead.of(ProfileChanged.TABLE, found.stream().map(one -> one.id().value()).toList(), Sensitivity.S3));
        }
        return views.profiles(found);
    }
}
