package org.athar.identification;

import org.athar.identification.command.StepCommand;
import org.athar.kernel.Violations;

/** What the words of commands must hold, each by itself; the rules of the procedure are the engine's. */
final class CaseRules {

    static final int LINE = 200;
    static final int TEXT = 4_000;

    private CaseRules() {
    }

    static Violations begin() {
        return new Violations(IdentificationRefusal.MISSING, IdentificationRefusal.UNREADABLE);
    }

    static Violations of(StepCommand words) {
        return begin().atMost("occurredSource", words.occurredSource(), LINE).atMost("reasons", words.reasons(), TEXT);
    }
}
