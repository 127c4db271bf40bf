package org.athar.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Subject;
import org.athar.matching.event.MatchRunChanged;
import org.athar.matching.model.MatchRun;
import org.athar.security.SettingService;
import org.athar.task.NewTask;
import org.athar.task.TaskService;

/** What a run asks for once it is done: whoever asked for it decides which of its candidates to follow. */
@ApplicationScoped
class MatchTasks {

    private static final String DECIDE = "matching.task.decide";
    private static final String DAYS = "matching.candidate.days";

    @Inject
    private TaskService tasks;
    @Inject
    private SettingService settings;
    @Inject
    private Clock clock;

    /** By when a candidate that was found now is to be decided on. */
    LocalDate due() {
        return LocalDate.now(clock).plusDays(Integer.parseInt(settings.value(DAYS)));
    }

    void done(MatchRun run) {
        tasks.open(new NewTask(DECIDE, List.of(run.ref()), "/matching/view.xhtml?ref=" + run.ref(), subject(run), Role.LAB_ANALYST,
                run.askedBy(), null, null, due()));
    }

    void decided(MatchRun run) {
        tasks.close(subject(run), DECIDE);
    }

    private static Subject subject(MatchRun run) {
        return new Subject(MatchRunChanged.TABLE, run.id().value());
    }
}
