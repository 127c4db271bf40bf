package org.athar.custody.command;

import java.math.BigDecimal;
import org.athar.custody.CustodyEventType;
import org.athar.custody.CustodyItemId;
import org.athar.custody.CustodyMoment;
import org.athar.custody.CustodyParty;
import org.athar.file.FileId;

/**
 * Something happened to an item; whatever does not apply is null.
 *
 * @param item        which item
 * @param type        what: a handling by its holder, a hand-over, a receipt, a correction or destruction
 * @param moment      when
 * @param to          to whom it is handed over
 * @param place       where it then is
 * @param sealBefore  seal as found
 * @param sealAfter   seal as left
 * @param condition   condition of item and packing
 * @param purpose     reason or purpose
 * @param weightGrams weight in grams
 * @param photo       photograph
 * @param receipt     number of a receipt on paper
 * @param note        anything else; what is out of order is explained here
 * @param corrects    number of the event that is set right
 * @param takesBack   whether an open hand-over is taken back by the correction
 */
public record RecordEventCommand(CustodyItemId item, CustodyEventType type, CustodyMoment moment, CustodyParty to, String place,
        String sealBefore, String sealAfter, String condition, String purpose, BigDecimal weightGrams, FileId photo, String receipt,
        String note, Integer corrects, boolean takesBack) {

    /** An event of which only kind and moment are said. */
    public static RecordEventCommand of(CustodyItemId item, CustodyEventType type, CustodyMoment moment) {
        return new RecordEventCommand(item, type, moment, null, null, null, null, null, null, null, null, null, null, null, false);
    }

    /** The same, handed to somebody for a purpose, in this condition. */
    public RecordEventCommand handedTo(CustodyParty receiver, String why, String inCondition) {
        return new RecordEventCommand(item, type, moment, receiver, place, sealBefore, sealAfter, inCondition, why, weightGrams, photo,
                receipt, note, corrects, takesBack);
    }

    /** The same, at a place. */
    public RecordEventCommand at(String where) {
        return new RecordEventCommand(item, type, moment, to, where, sealBefore, sealAfter, condition, purpose, weightGrams, photo,
                receipt, note, corrects, takesBack);
    }

    /** The same, with the seals found and left. */
    public RecordEventCommand seals(String found, String left) {
        return new RecordEventCommand(item, type, moment, to, place, found, left, condition, purpose, weightGrams, photo, receipt, note,
                corrects, takesBack);
    }

    /** The same, with a photograph. */
    public RecordEventCommand with(FileId picture) {
        return new RecordEventCommand(item, type, moment, to, place, sealBefore, sealAfter, condition, purpose, weightGrams, picture,
                receipt, note, corrects, takesBack);
    }

    /** The same, with a note. */
    public RecordEventCommand noting(String text) {
        return new RecordEventCommand(item, type, moment, to, place, sealBefore, sealAfter, condition, purpose, weightGrams, photo,
                receipt, text, corrects, takesBack);
    }
}
