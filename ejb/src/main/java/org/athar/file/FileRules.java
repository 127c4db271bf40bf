package org.athar.file;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.athar.file.command.StoreFileCommand;
import org.athar.kernel.PlainText;
import org.athar.kernel.Refusal;

/** What a file's name and collection log must satisfy before anything is stored. */
final class FileRules {

    private FileRules() {
    }

    /** The command with its texts made fit to keep; of a name only what follows the last slash, since some browsers send the path. */
    static StoreFileCommand clean(StoreFileCommand typed) {
        String name = typed.originalName() == null ? null : typed.originalName().replaceAll("^.*[/\\\\]", "");
        return new StoreFileCommand(PlainText.line(name), typed.sensitivity(), typed.graphic(), typed.capturedOn(), typed.collectedAt(),
                PlainText.line(typed.item()), PlainText.line(typed.origin()), PlainText.line(typed.tool()),
                PlainText.line(typed.operator()), PlainText.block(typed.note()), typed.invented());
    }

    /** Everything that speaks against the command; empty if nothing. */
    static List<Refusal> violations(StoreFileCommand command, Instant now) {
        List<Refusal> found = new ArrayList<>();
        if (command.originalName() == null) {
            found.add(Refusal.at("originalName", FileRefusal.NAME_MISSING));
        }
        if (command.sensitivity() == null) {
            found.add(Refusal.at("sensitivity", FileRefusal.CLASS_MISSING));
        }
        tooLong(found, "originalName", command.originalName(), FileLimits.NAME);
        tooLong(found, "item", command.item(), FileLimits.LINE);
        tooLong(found, "origin", command.origin(), FileLimits.LINE);
        tooLong(found, "tool", command.tool(), FileLimits.LINE);
        tooLong(found, "operator", command.operator(), FileLimits.LINE);
        tooLong(found, "note", command.note(), FileLimits.NOTE);
        LocalDate tomorrow = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1);
        if (command.capturedOn() != null && command.capturedOn().earliest().isAfter(tomorrow)) {
            found.add(Refusal.at("capturedOn", FileRefusal.IN_THE_FUTURE));
        }
        if (command.collectedAt() != null && command.collectedAt().isAfter(now)) {
            found.add(Refusal.at("collectedAt", FileRefusal.IN_THE_FUTURE));
        }
        return found;
    }

    private static void tooLong(List<Refusal> found, String field, String text, int most) {
        if (text != null && text.length() > most) {
            found.add(Refusal.at(field, FileRefusal.TEXT_TOO_LONG, most));
        }
    }
}
