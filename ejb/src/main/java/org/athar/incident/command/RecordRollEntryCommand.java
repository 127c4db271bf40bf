package org.athar.incident.command;

import java.io.Serializable;
import org.athar.incident.FacilityId;
import org.athar.incident.RollEntryId;
import org.athar.incident.kind.RollFate;
import org.athar.incident.kind.RollScript;
import org.athar.kernel.PartialDate;
import org.athar.source.SourceId;

/**
 * A person on a roll of a facility, as the roll has it.
 *
 * @param facility       which facility
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
 * @param supersedes     the entry whose place it takes, null if none
 * @param note           anything else; needed with the former
 * @param invented       whether it belongs to the invented part of a sample
 */
public record RecordRollEntryCommand(FacilityId facility, String prisonerNumber, String nameAsWritten, RollScript script, String language,
        PartialDate arrestedOn, String sentence, String block, String transfers, PartialDate lastSeenOn, RollFate fate, SourceId source,
        RollEntryId supersedes, String note, boolean invented) implements Serializable {
}
