package org.athar.laboratory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.athar.kernel.Subject;
import org.athar.laboratory.event.ProfileChanged;
import org.athar.laboratory.event.ResemblanceSettled;
import org.athar.laboratory.event.SampleChanged;
import org.athar.laboratory.model.DnaProfile;
import org.athar.laboratory.model.DnaSample;
import org.athar.laboratory.model.ProfileResemblance;
import org.athar.security.ScopeKind;
import org.athar.security.SettingService;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.OperationName;
import org.athar.task.NewTask;
import org.athar.task.TaskService;

/** What a laboratory is asked for: to receive what was taken for it, to read a second time, to find out why two profiles look alike. */
@ApplicationScoped
class LaboratoryTasks {

    private static final String RECEIVE = "laboratory.task.receive";
    private static final String READ = "laboratory.task.read";
    private static final String SETTLE = "laboratory.task.settle";
    private static final String DAYS = "laboratory.task.days";
    private static final String PAGE = "/laboratory/view.xhtml?ref=";

    @Inject
    private TaskService tasks;
    @Inject
    private AccessMatrix matrix;
    @Inject
    private SettingService settings;
    @Inject
    private Clock clock;

    void requested(DnaSample sample) {
        open(RECEIVE, OperationName.HANDLE_SAMPLE, sample, PAGE + sample.number(), subject(sample));
    }

    void received(DnaSample sample) {
        tasks.close(subject(sample), RECEIVE);
    }

    void ended(DnaSample sample) {
        tasks.close(subject(sample), RECEIVE);
    }

    void readOnce(DnaProfile profile, DnaSample sample) {
        open(READ, OperationName.REVIEW_PROFILE, sample, PAGE + sample.number() + "&tab=profiles", subject(profile));
    }

    void readTwice(DnaProfile profile) {
        tasks.close(subject(profile), READ);
    }

    void alike(ProfileResemblance found, DnaSample sample) {
        open(SETTLE, OperationName.SETTLE_RESEMBLANCE, sample, "/laboratory/alike.xhtml", subject(found));
    }

    void settled(ProfileResemblance found) {
        tasks.close(subject(found), SETTLE);
    }

    private void open(String key, OperationName step, DnaSample sample, String page, Subject subject) {
        LocalDate due = LocalDate.now(clock).plusDays(Integer.parseInt(settings.value(DAYS)));
        matrix.rolesOf(step).forEach(role -> tasks.open(new NewTask(key, List.of(sample.number()), page, subject, role, null,
                ScopeKind.LABORATORY, sample.laboratory().value(), due)));
    }

    private static Subject subject(DnaSample sample) {
        return new Subject(SampleChanged.TABLE, sample.id().value());
    }

    private static Subject subject(DnaProfile profile) {
        return new Subject(ProfileChanged.TABLE, profile.id().value());
    }

    private static Subject subject(ProfileResemblance found) {
        return new Subject(ResemblanceSettled.TABLE, found.id());
    }
}
