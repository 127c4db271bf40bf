package org.athar.laboratory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.athar.engine.genotype.StrProfile;
import org.athar.kernel.Ids;
import org.athar.laboratory.code.ProfileKind;
import org.athar.laboratory.code.ProfileStatus;
import org.athar.laboratory.code.ResemblanceOutcome;
import org.athar.laboratory.code.SampleOrigin;
import org.athar.laboratory.model.DnaProfile;
import org.athar.laboratory.model.DnaSample;
import org.athar.laboratory.model.Likeness;
import org.athar.laboratory.model.ProfileResemblance;
import org.athar.laboratory.model.Profiles;
import org.athar.laboratory.model.Typing;
import org.athar.security.access.CurrentOperation;

/** Adds a profile, whoever brings it, and compares it with the elimination database and with every other profile (D9). */
@ApplicationScoped
class ProfileDesk {

    @Inject
    private Profiles profiles;
    @Inject
    private LaboratoryViews views;
    @Inject
    private LaboratoryTasks tasks;
    @Inject
    private CurrentOperation current;
    @Inject
    private Clock clock;

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
                .map(one -> Likeness.of(own, one.reading().profile(), one.id(), true));
        // The Y chromosome is that of a whole line of men: only somebody of the elimination database is told by it.
        Stream<Likeness> others = profile.kind() == ProfileKind.Y_STR ? Stream.empty()
                : profiles.lines(profile.kind(), sample.id()).entrySet().parallelStream()
                        .map(one -> Likeness.of(own, StrProfile.parse(one.getValue()), one.getKey(), false));
        // The comparing is spread over threads; whatever asks the database stays in this one, in which the operation runs.
        List<Likeness> all = Stream.concat(eliminated, others).filter(Likeness::isClose).toList();
        List<Likeness> close = all.stream()
                .filter(likeness -> likeness.elimination() || !other(likeness).source().isSameAs(sample.source())).toList();
        close.forEach(likeness -> {
            ProfileResemblance found = new ProfileResemblance(Ids.next(clock), profile.id(), likeness, current.recordedAt());
            profiles.add(found);
            tasks.alike(found, sample);
        });
        if (close.stream().anyMatch(likeness -> likeness.elimination() || crosses(sample, likeness))) {
            sample.quarantine(current.recordedAt());
        }
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
