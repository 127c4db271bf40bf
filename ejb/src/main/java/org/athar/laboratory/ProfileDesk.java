package org.athar.laboratory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.engine.genotype.StrProfile;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.kernel.Texts;
import org.athar.laboratory.code.ProfileKind;
import org.athar.laboratory.code.ProfileStatus;
import org.athar.laboratory.code.ResemblanceOutcome;
import org.athar.laboratory.code.SampleOrigin;
import org.athar.laboratory.command.RecordProfileCommand;
import org.athar.laboratory.model.DnaExtract;
import org.athar.laboratory.model.DnaProfile;
import org.athar.laboratory.model.DnaSample;
import org.athar.laboratory.model.EliminationProfile;
import org.athar.laboratory.model.Likeness;
import org.athar.laboratory.model.ProfileResemblance;
import org.athar.laboratory.model.Profiles;
import org.athar.laboratory.model.Reading;
import org.athar.laboratory.model.Typing;
import org.athar.security.access.CurrentOperation;

/** Adds a profile, whoever brings it, and compares it with the elimination database and with every other profile (D9). */
@ApplicationScoped
class ProfileDesk {

    @Inject
    private Profiles profiles;
    @Inject
    private ProfileIndex index;
    @Inject
    private LaboratoryReach reach;
    @Inject
    private LaboratoryViews views;
    @Inject
    private LaboratoryTasks tasks;
    @Inject
    private CurrentOperation current;
    @Inject
    private Clock clock;

    /** What one typing of a sample showed, as who acts has read it, or everything that is wrong with it. */
    Outcome<DnaProfile> record(RecordProfileCommand typed, UUID broughtBy) {
        RecordProfileCommand command = LaboratoryRules.clean(typed);
        List<Refusal> violations = new ArrayList<>(LaboratoryRules.violations(command, LocalDate.now(clock)));
        DnaSample sample = reach.require(command.sample());
        Optional<UUID> extract = sample.extracts().stream().filter(one -> Integer.valueOf(one.seq()).equals(command.extract()))
                .map(DnaExtract::id).findFirst();
        if (command.extract() != null && extract.isEmpty()) {
            violations.add(Refusal.at("extract", LaboratoryRefusal.EXTRACT_UNKNOWN));
        }
        if (sample.receivedOn() == null) {
            violations.add(Refusal.of(LaboratoryRefusal.NOT_IN_THE_LABORATORY));
        }
        Optional<Reading> reading = Optional.empty();
        if (command.kind() != null && Texts.strip(command.loci()) != null) {
            ReadingRules.Read read = ReadingRules.read(command.kind(), command.loci());
            violations.addAll(read.wrong());
            reading = read.reading();
        }
        if (!violations.isEmpty() || reading.isEmpty()) {
            return Outcome.refused(violations);
        }
        return Outcome.done(add(sample, new Typing(extract.orElse(null), command.kind(), command.kit(), command.runName(),
                command.typedOn(), reading.get(), command.dropout(), false, broughtBy)));
    }

    /** The new profile; its sample is quarantined if it looks like somebody it cannot be of. */
    DnaProfile add(DnaSample sample, Typing typing) {
        DnaProfile profile = new DnaProfile(Ids.next(clock), sample, profiles.of(sample.id()).size() + 1, typing, current.person(),
                current.recordedAt());
        profiles.add(profile);
        tasks.readOnce(profile, sample);
        if (typing.kind() == ProfileKind.AUTOSOMAL_STR || typing.kind() == ProfileKind.Y_STR) {
            compare(sample, profile);
        }
        return profile;
    }

    private void compare(DnaSample sample, DnaProfile profile) {
        StrProfile own = profile.reading().profile();
        Stream<Likeness> eliminated = profiles.eliminations().stream()
                .filter(one -> !one.isRemoved() && one.kind() == profile.kind())
                .map(one -> Likeness.of(own, one.reading().profile(), one.id(), true)).filter(Likeness::isClose);
        // The Y chromosome is that of a whole line of men: only somebody of the elimination database is told by it.
        Stream<Likeness> others = profile.kind() == ProfileKind.Y_STR ? Stream.empty()
                : counting(index.close(profile.kind(), own)).entrySet().stream()
                        .filter(one -> !one.getValue().id().equals(sample.id()) && !one.getValue().source().isSameAs(sample.source()))
                        .map(Map.Entry::getKey);
        List<Likeness> close = Stream.concat(eliminated, others).toList();
        close.forEach(likeness -> {
            ProfileResemblance found = new ProfileResemblance(Ids.next(clock), profile.id(), likeness, current.recordedAt());
            profiles.add(found);
            tasks.alike(found, sample);
        });
        if (close.stream().anyMatch(likeness -> likeness.elimination() || crosses(sample, likeness))) {
            sample.quarantine(current.recordedAt());
        }
    }

    /** Somebody has joined the elimination database: every profile of the kind is compared with theirs, those of before too. */
    void compare(EliminationProfile elimination) {
        StrProfile theirs = elimination.reading().profile();
        counting(index.close(elimination.kind(), theirs)).forEach((likeness, sample) -> {
            ProfileResemblance found = new ProfileResemblance(Ids.next(clock), new ProfileId(likeness.other()),
                    new Likeness(elimination.id(), true, likeness.compared(), likeness.alike()), current.recordedAt());
            profiles.add(found);
            tasks.alike(found, sample);
            sample.quarantine(current.recordedAt());
        });
    }

    /** Those of profiles that still count, with the samples that they are of. */
    private Map<Likeness, DnaSample> counting(List<Likeness> close) {
        Map<UUID, DnaProfile> found = profiles.byIds(close.stream().map(one -> new ProfileId(one.other())).toList()).stream()
                .filter(one -> one.status() != ProfileStatus.REJECTED && one.status() != ProfileStatus.UNDONE)
                .collect(Collectors.toMap(one -> one.id().value(), one -> one));
        Map<SampleId, DnaSample> of = views.samplesOf(found.values());
        return close.stream().filter(one -> found.containsKey(one.other()))
                .collect(Collectors.toMap(one -> one, one -> of.get(found.get(one.other()).sample())));
    }

    /** A profile was taken back: nobody has to read it, and its sample is not held for it. */
    void undone(DnaProfile profile) {
        tasks.readTwice(profile);
        endQuarantine(reach.require(profile.sample()));
    }

    /** Ends the quarantine once nothing of what still counts of a sample is open or contaminated. */
    void endQuarantine(DnaSample sample) {
        List<ProfileId> counting = profiles.of(sample.id()).stream().filter(one -> one.status() != ProfileStatus.REJECTED
                && one.status() != ProfileStatus.UNDONE).map(DnaProfile::id).toList();
        boolean held = profiles.resemblances(counting).stream().filter(one -> counting.contains(one.profile()))
                .anyMatch(one -> one.outcome() == ResemblanceOutcome.OPEN || one.outcome() == ResemblanceOutcome.CONTAMINATED);
        if (!held) {
            sample.release();
        }
    }

    /** Remains cannot be of a living relative: a sample was taken for another. */
    private boolean crosses(DnaSample sample, Likeness likeness) {
        return (other(likeness).source().origin() == SampleOrigin.FAMILY) != (sample.source().origin() == SampleOrigin.FAMILY);
    }

    private DnaSample other(Likeness likeness) {
        return views.samplesOf(profiles.byIds(List.of(new ProfileId(likeness.other())))).values().iterator().next();
    }
}
