package org.athar.incident.view;

import java.io.Serializable;
import org.athar.incident.RollEntryId;
import org.athar.incident.kind.RollFate;
import org.athar.incident.kind.RollScript;
import org.athar.kernel.PartialDate;
import org.athar.source.view.SourceLabel;

/**
 * A person on a roll, as the roll has it. Class S3.
 *
 * @param id             which one
 * @param ref            its reference
 * @param prisonerNumber number on the roll, null if none
 * @param nameAsWritten  the name, letter by letter
 * @param script         in which script
 * @param language       in which language, null where not known
 * @param arrestedOn     when arrested
 * @param sentence       the sentence
 * @param block          block or cell
 * @param transfers      where from and to
 * @param lastSeenOn     when last seen
 * @param fate           what became of the person
 * @param source         the roll
 * @param note           anything else
 * @param invented       whether it belongs to the invented part of a sample
 */
public record RollEntryView(RollEntryId id, String ref, String prisonerNumber, String nameAsWritten, RollScript script, String language,
        PartialDate arrestedOn, String sentence, String block, String transfers, PartialDate lastSeenOn, RollFate fate, SourceLabel source,
        String note, boolean invented) implements Serializable {
}
