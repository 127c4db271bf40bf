package org.athar.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.athar.audit.event.FindingChanged;
import org.athar.kernel.Subject;

/** What follows from an auditor's finding: its owner is asked to answer, in the same transaction, and no longer once it is answered. */
@ApplicationScoped
public class FindingTasks {

    private static final String ANSWER = "task.answerFinding";

    @Inject
    private TaskService tasks;

    /** Asks for an answer, or takes the request back. */
    public void follow(@Observes FindingChanged finding) {
        Subject subject = finding.subjects().get(0);
        if (finding.open()) {
            tasks.open(new NewTask(ANSWER, List.of(finding.ref()), "/audit/findings.xhtml", subject, finding.owner(), null, null, null,
                    finding.dueOn()));
        } else {
            tasks.close(subject, ANSWER);
        }
    }
}
