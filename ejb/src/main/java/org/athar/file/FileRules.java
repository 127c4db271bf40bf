package org.athar.file;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.athar.file.command.StoreFileCommand;
import org.athar.kernel.Clocks;
import org.athar.kernel.Refusal;
import org.athar.kernel.Texts;

/** What a file's name and collection log must satisfy before anything is stored. */
final class FileRules {

    private FileRules() {
    }

    /**
     * The command with blanks stripped. Of a name only what follows the last slash stays, since some browsers send the path, and
     * nothing that cannot be seen, since who uploads cannot mend it.
     */
    static StoreFileCommand clean(StoreFileCommand typed) {
        return new StoreFileCommand(cleanName(typed.originalName()), typed.sensitivity(), typed.graphic(), typed.capturedOn(),
                typed.collectedAt(), Texts.strip(typed.item()), Texts.strip(typed.origin()), Texts.strip(typed.tool()),
                Texts.strip(typed.operator()), Texts.strip(typed.note()), typed.invented());
    }

    private static String cleanName(String name) {
        if (name == null) {
            return null;
        }
        StringBuilder kept = new StringBuilder();
        name.replaceAll("^.*[/\\\\]", "").replaceAll("\\s+", " ").codePoints().mapToObj(Character::toString)
                .filter(letter -> Texts.isReadable(letter, 1)).forEach(kept::append);
        return Texts.strip(kept.toString());
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
        unfit(found, "originalName", command.originalName(), FileLimits.NAME);
        unfit(found, "item", command.item(), FileLimits.LINE);
        unfit(found, "origin", command.origin(), FileLimits.LINE);
        unfit(found, "tool", command.tool(), FileLimits.LINE);
        unfit(found, "operator", command.operator(), FileLimits.LINE);
        unfit(found, "note", command.note(), FileLimits.NOTE);
        if (command.capturedOn() != null && command.capturedOn().isAhead(Clocks.dayOf(now))) {
            found.add(Refusal.at("capturedOn", FileRefusal.IN_THE_FUTURE));
        }
        if (command.collectedAt() != null && command.collectedAt().isAfter(now)) {
            found.add(Refusal.at("collectedAt", FileRefusal.IN_THE_FUTURE));
        }
        return found;
    }

    private static void unfit(List<Refusal> found, String field, String text, int most) {
        if (text != null && !Texts.isReadable(text, most)) {
            found.add(Refusal.at(field, FileRefusal.TEXT_UNFIT, most));
        }
    }
}
