package org.athar.operation.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.athar.operation.CommandLine;
import org.athar.operation.Complaint;
import org.athar.operation.Terminal;
import org.athar.operation.validate.GoldenFolder;
import org.athar.operation.validate.Verdict;

/** {@code validate kinship DIR}: every golden case of a folder through the engine, a line for each. */
public final class ValidateKinship {

    private final Terminal terminal;

    /** Reports to this terminal. */
    public ValidateKinship(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Whether every case passed; a complaint where there is no folder or no case in it. */
    public boolean execute(CommandLine line) {
        if (line.rest().size() != 2 || !line.rest().get(0).equals("kinship")) {
            throw new Complaint("It is not said what to validate", "Type ./athar validate kinship FOLDER");
        }
        Path folder = Path.of(line.rest().get(1));
        if (!Files.isDirectory(folder)) {
            throw new Complaint("There is no folder " + folder,
                    "Name one that holds golden cases, as docs/validation/kinship.md describes them");
        }
        GoldenFolder cases = new GoldenFolder(folder);
        List<Verdict> verdicts = cases.files().stream().map(cases::verdict).flatMap(verdict -> verdict.stream())
                .peek(verdict -> terminal.say(verdict.line())).toList();
        if (verdicts.isEmpty()) {
            throw new Complaint("The folder " + folder + " holds no golden case",
                    "A case is a file that ends in .json and says \"schema\": \"kinship-golden/1\"");
        }
        long passed = verdicts.stream().filter(Verdict::passed).count();
        terminal.say(passed + " passed, " + (verdicts.size() - passed) + " failed");
        return passed == verdicts.size();
    }
}
