package org.athar.recovery;

import java.util.List;
import org.athar.kernel.Refusal;
import org.athar.kernel.Texts;
import org.athar.kernel.Violations;
import org.athar.recovery.code.BodyElement;
import org.athar.recovery.code.RemainsClass;
import org.athar.recovery.command.PartDescription;
import org.athar.recovery.command.RecordEvidenceCommand;
import org.athar.recovery.command.RemainsDescription;

/** What commands about remains and evidence must hold, each by itself; what concerns custody is asked there. */
final class RecoveryRules {

    private static final int TEXT = 2_000;
    private static final int WHOLE = 100;
    private static final int LAST_STAGE = 5;
    private static final int MOST_PIECES = 10_000;

    private RecoveryRules() {
    }

    static Violations violations() {
        return new Violations(RecoveryRefusal.MISSING, RecoveryRefusal.UNREADABLE);
    }

    static RemainsDescription clean(RemainsDescription typed) {
        return new RemainsDescription(typed.remainsClass(), typed.completenessPct(), typed.preservation(), typed.burning(),
                typed.weathering(), typed.position(), typed.bindings(), typed.blindfold(), Texts.strip(typed.text()));
    }

    static List<Refusal> violations(RemainsDescription found) {
        Integer share = found.completenessPct();
        Integer stage = found.weathering();
        boolean completeInPart = found.remainsClass() == RemainsClass.COMPLETE_BODY && share != null && share < WHOLE;
        return violations().required("remainsClass", found.remainsClass())
                .add(share != null && (share < 1 || share > WHOLE), "completenessPct", RecoveryRefusal.NOT_A_SHARE)
                .add(completeInPart, "completenessPct", RecoveryRefusal.COMPLETE_IN_PART)
                .add(stage != null && (stage < 0 || stage > LAST_STAGE), "weathering", RecoveryRefusal.NOT_A_STAGE)
                .requiredText("text", found.text(), TEXT).found();
    }

    static List<Refusal> violations(RecordEvidenceCommand command) {
        return violations().required("kind", command.kind())
                .add(command.quantity() < 1 || command.quantity() > MOST_PIECES, "quantity", RecoveryRefusal.NOT_A_COUNT)
                .requiredText("description", command.description(), TEXT).found();
    }

    static PartDescription clean(PartDescription typed) {
        return new PartDescription(typed.element(), typed.side(), typed.completenessPct(), Texts.strip(typed.note()));
    }

    static List<Refusal> violations(PartDescription found) {
        BodyElement element = found.element();
        Integer share = found.completenessPct();
        return violations().required("element", element)
                .add(element != null && element.isPaired() && found.side() == null, "side", RecoveryRefusal.SIDE_MISSING)
                .add(element != null && !element.isPaired() && found.side() != null, "side", RecoveryRefusal.NO_SIDE)
                .add(share != null && (share < 1 || share > WHOLE), "completenessPct", RecoveryRefusal.NOT_A_SHARE)
                .add(element == BodyElement.OTHER && found.note() == null, "note", RecoveryRefusal.OTHER_WHAT)
                .atMost("note", found.note(), TEXT).found();
    }

    static List<Refusal> reasonGiven(String reason) {
        return violations().requiredText("reason", reason, TEXT).found();
    }
}
