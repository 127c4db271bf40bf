package org.athar.laboratory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Texts;
import org.athar.laboratory.code.ResemblanceOutcome;
import org.athar.laboratory.command.RecordEliminationCommand;
import org.athar.laboratory.command.SettleResemblanceCommand;
import org.athar.laboratory.event.EliminationChanged;
import org.athar.laboratory.event.ResemblanceSettled;
import org.athar.laboratory.model.DnaProfile;
import org.athar.laboratory.model.DnaSample;
import org.athar.laboratory.model.EliminationProfile;
import org.athar.laboratory.model.ProfileResemblance;
import org.athar.laboratory.model.Profiles;
import org.athar.laboratory.model.Reading;
import org.athar.laboratory.view.EliminationView;
import org.athar.laboratory.view.ResemblanceView;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.RecordsRead;
import org.athar.security.fault.NotFound;
import org.athar.security.fault.StaleRecord;

/** Profiles that no sample should look like, and what was found to look alike (D9). */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EliminationService {

    private static final int MOST_OPEN = 200;

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

    /** The elimination database by code, without what was read. */
    @Operation(OperationName.READ_ELIMINATION)
    public List<EliminationView> list() {
        List<EliminationProfile> all = profiles.eliminations();
        if (!all.isEmpty()) {
            trail.fire(RecordsRead.of(EliminationChanged.TABLE, all.stream().map(EliminationProfile::id).toList(), Sensitivity.S3));
        }
        return all.stream().map(LaboratoryViews::elimination).toList();
    }

    /** Puts a profile on record that no sample should look like; new profiles are compared with it from now on. */
    @Operation(OperationName.RECORD_ELIMINATION)
    public Outcome<UUID> record(RecordEliminationCommand typed) {
        RecordEliminationCommand command = LaboratoryRules.clean(typed);
        List<Refusal> violations = new ArrayList<>(LaboratoryRules.violations(command));
        Optional<Reading> reading = Optional.empty();
        if (command.kind() != null && Texts.strip(command.loci()) != null) {
            ReadingRules.Read read = ReadingRules.read(command.kind(), command.loci());
            violations.addAll(read.wrong());
            reading = read.reading();
        }
        if (profiles.eliminations().stream().anyMatch(one -> one.code().equals(command.code()))) {
            violations.add(Refusal.at("code", LaboratoryRefusal.CODE_TAKEN));
        }
        if (!violations.isEmpty() || reading.isEmpty()) {
            return Outcome.refused(violations);
        }
        EliminationProfile profile = new EliminationProfile(Ids.next(clock), command, reading.get(), current.person(),
                current.recordedAt());
        profiles.add(profile);
        desk.compare(profile);
        trail.fire(new EliminationChanged(profile.id(), null));
        return Outcome.done(profile.id());
    }

    /** Compares nothing with it any more. */
    @Operation(OperationName.RECORD_ELIMINATION)
    public Outcome<UUID> remove(UUID id, String reason) {
        List<Refusal> violations = LaboratoryRules.reason("reason", reason);
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        EliminationProfile profile = profiles.elimination(id).orElseThrow(() -> NotFound.absent(EliminationChanged.TABLE, id));
        Optional<LaboratoryRefusal> refusal = profile.remove(Texts.strip(reason), current.recordedAt());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        trail.fire(new EliminationChanged(profile.id(), Texts.strip(reason)));
        return Outcome.done(profile.id());
    }

    /** What looks alike within reach and nobody has looked into yet, the earliest first. */
    @Operation(OperationName.READ_PROFILES)
    public List<ResemblanceView> open() {
        List<ProfileResemblance> open = profiles.openResemblances(MOST_OPEN);
        List<DnaProfile> compared = profiles.byIds(open.stream().map(ProfileResemblance::profile).toList());
        var samples = views.samplesOf(compared);
        List<ProfileId> within = compared.stream().filter(one -> samples.containsKey(one.sample())
                && reach.covers(samples.get(one.sample()))).map(DnaProfile::id).toList();
        List<ProfileResemblance> shown = open.stream().filter(one -> within.contains(one.profile())).toList();
        if (!shown.isEmpty()) {
            trail.fire(RecordsRead.of(ResemblanceSettled.TABLE, shown.stream().map(ProfileResemblance::id).toList(), Sensitivity.S3));
        }
        return views.resemblances(shown);
    }

    /** Says why two profiles look alike. Once nothing of a sample is open, and none of it contaminated, its quarantine ends. */
    @Operation(OperationName.SETTLE_RESEMBLANCE)
    public Outcome<UUID> settle(SettleResemblanceCommand typed) {
        SettleResemblanceCommand command = new SettleResemblanceCommand(typed.resemblance(), typed.version(), typed.outcome(),
                Texts.strip(typed.reason()));
        List<Refusal> violations = LaboratoryRules.violations().required("outcome", command.outcome())
                .add(command.outcome() == ResemblanceOutcome.OPEN, "outcome", LaboratoryRefusal.MISSING)
                .addAll(LaboratoryRules.reason("reason", command.reason())).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        ProfileResemblance found = profiles.resemblance(command.resemblance())
                .orElseThrow(() -> NotFound.absent(ResemblanceSettled.TABLE, command.resemblance()));
        DnaProfile profile = profiles.byId(found.profile()).orElseThrow(() -> NotFound.absent(ResemblanceSettled.TABLE));
        DnaSample sample = reach.require(profile.sample());
        if (found.version() != command.version()) {
            throw new StaleRecord(null);
        }
        Optional<LaboratoryRefusal> refusal = found.settle(command, current.person(), current.recordedAt());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        tasks.settled(found);
        desk.endQuarantine(sample);
        trail.fire(new ResemblanceSettled(found.id(), command.outcome(), command.reason()));
        return Outcome.done(found.id());
    }
}
