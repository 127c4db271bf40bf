package org.athar.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.athar.audit.event.FindingChanged;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Subject;
import org.athar.security.event.AccountAsksTooMuch;
import org.athar.security.event.StaffChanged;

/**
 * What the capabilities below leave to a second person: roles and settings asked for, findings to be answered and closed,
 * accounts that ask unusually much.
 */
@ApplicationScoped
class DecisionTasks {

    private static final String GRANT = "task.decide.grant";
    private static final String SETTING = "task.decide.setting";
    private static final String ANSWER = "task.finding.answer";
    private static final String CLOSE = "task.finding.close";
    private static final String PACE = "task.pace.look";
    private static final String FINDINGS = "/audit/findings.xhtml";
    private static final int DAYS = 7;

    @Inject
    private TaskService tasks;
    @Inject
    private Clock clock;

    void staffChanged(@Observes StaffChanged event) {
        StaffChanged.Decision decision = event.decision();
        if (decision == null) {
            return;
        }
        boolean grant = decision.holder() != null;
        tasks.close(event.subject(), grant ? GRANT : SETTING);
        if (decision.due() && grant) {
            open(new NewTask(GRANT, List.of(), "/security/view.xhtml?id=" + decision.holder().value(), event.subject(),
                    Role.DATA_PROTECTION_OFFICER, null, null, null, inDays()));
        } else if (decision.due()) {
            open(new NewTask(SETTING, List.of(decision.setting()), "/security/settings.xhtml", event.subject(), Role.COORDINATOR, null,
                    null, null, inDays()));
        }
    }

    void findingChanged(@Observes FindingChanged event) {
        Subject finding = event.subjects().get(0);
        switch (event.now()) {
            case RECORDED -> open(new NewTask(ANSWER, List.of(event.ref()), FINDINGS, finding, event.owner(), null, null, null,
                    event.dueOn()));
            case ANSWERED -> {
                tasks.close(finding, ANSWER);
                open(new NewTask(CLOSE, List.of(event.ref()), FINDINGS, finding, Role.AUDITOR, event.by(), null, null, inDays()));
            }
            case CLOSED -> tasks.close(finding, CLOSE);
            default -> throw new IllegalStateException("no task follows from " + event.now());
        }
    }

    /** One task for each account, until it is done. */
    void asksTooMuch(@Observes AccountAsksTooMuch event) {
        Subject person = event.subjects().get(0);
        if (!tasks.isOpen(person, PACE)) {
            open(new NewTask(PACE, List.of(event.account()), "/audit/list.xhtml", person, Role.DATA_PROTECTION_OFFICER, null, null, null,
                    inDays(), true));
        }
    }

    private void open(NewTask task) {
        tasks.open(task);
    }

    private LocalDate inDays() {
        return LocalDate.now(clock).plusDays(DAYS);
    }
}
