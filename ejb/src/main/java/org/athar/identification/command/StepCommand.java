package org.athar.identification.command;

import org.athar.identification.command.StepCommand;
import org.athar.kernel.PartialDate;

/**
 * The words that go with every step.
 *
 * @param caseNumber     number of the case, null where none is opened yet
 * @param occurredOn     when it happened; null means today
 * @param occurredSource where that date comes from, null if it happens now
 * @param reasons        why, null if nothing is said
 * @param stepsSeen      how many steps the case had when it was looked at; null if it may have more by now
 */
public record StepCommand(String caseNumber, PartialDate occurredOn, String occurredSource, String reasons, Long stepsSeen) {

    /** A step that is taken however many others were taken meanwhile, as far as the procedure lets it. */
    public StepCommand(String caseNumber, PartialDate occurredOn, String occurredSource, String reasons) {
        this(caseNumber, occurredOn, occurredSource, reasons, null);
    }

    /** A step that happens today, without reasons. */
    public static StepCommand today(String caseNumber) {
        return new StepCommand(caseNumber, null, null, null);
    }

    /** A step that happens today, for these reasons. */
    public static StepCommand today(String caseNumber, String reasons) {
        return new StepCommand(caseNumber, null, null, reasons);
    }
}
