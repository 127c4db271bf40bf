package org.athar.engine.protocol;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.athar.engine.protocol.Row.Target;

/** The reference page of the procedure, written from its table: a diagram, the rows, and the refusals with their words. */
final class ProtocolReference {

    /** A row that starts from more stages than this gets one node of its own in the diagram. */
    private static final int DRAWN_ONE_BY_ONE = 3;

    private final Properties english;

    ProtocolReference(Properties english) {
        this.english = english;
    }

    String markdown() {
        return String.join("\n", List.of(
                "# The identification procedure", "",
                "Written from the table in `org.athar.engine.protocol.IdentificationProtocol` by `ProtocolReferenceTest`; do not edit.",
                "To write it anew: `mvn -q -pl ejb test -Dtest=ProtocolReferenceTest -Dathar.reference.write=true`.", "",
                "## Stages", "",
                "```mermaid", diagram(), "```", "",
                "Steps of two persons are drawn where the second one confirms. A step that leaves the stage as it is has no arrow.", "",
                "## Rows", "",
                "A step is permitted when the case is at one of the stages, the actor has one of the roles, and every rule holds.",
                "These hold in every row: " + codes(Row.EVERYWHERE) + ".", "",
                rows(), "",
                "## Rules and refusals", "",
                "All rules that are not met are named at once. *Looks at*: the file (it blocks whoever tries), the person (somebody",
                "else may), or the form. *Who can mend it*: where nobody is named, whoever takes the step. A rule whose source is",
                "Athar's practice is to be confirmed with the authority. Rules such as I6 are those of the field's standards; W and a",
                "number stand for a row of this procedure, W0 for every row. `{0}` and `{1}` stand for numbers.", "",
                refusals(), ""));
    }

    private String diagram() {
        List<String> lines = new ArrayList<>(List.of("stateDiagram-v2", "    direction TB"));
        for (Stage stage : Stage.values()) {
            if (stage != Stage.NOT_OPENED) {
                lines.add("    state \"" + words(stage) + "\" as " + stage);
            }
        }
        IdentificationProtocol.table().stream().filter(row -> row.from().size() > DRAWN_ONE_BY_ONE && !edges(row).isEmpty())
                .forEach(row -> lines.add("    state \"" + range(row) + "\" as FROM_ROW_" + row.number()));
        IdentificationProtocol.table().forEach(row -> lines.addAll(edges(row)));
        return lines.stream().distinct().collect(Collectors.joining("\n"));
    }

    private String range(Row row) {
        if (row.from().equals(Stage.allInForce())) {
            return "any case in force";
        }
        List<Stage> stages = List.copyOf(row.from());
        boolean withoutName = stages.contains(Stage.CLOSED_NN);
        return words(stages.get(0)) + " to " + words(stages.get(stages.size() - (withoutName ? 2 : 1)))
                + (withoutName ? ", or " + words(Stage.CLOSED_NN).toLowerCase(Locale.ROOT) : "");
    }

    private List<String> edges(Row row) {
        Set<String> edges = new LinkedHashSet<>();
        for (Stage from : row.from()) {
            String alone = from == Stage.NOT_OPENED ? "[*]" : from.name();
            String start = row.from().size() > DRAWN_ONE_BY_ONE ? "FROM_ROW_" + row.number() : alone;
            if (row.to() == Target.BACK) {
                String back = backTo(row.action());
                edges.add("    " + start + " --> " + back + " : " + words(row.action()));
            } else {
                row.to().possible().apply(from).stream().filter(to -> to != from).sorted()
                        .forEach(to -> edges.add("    " + start + " --> " + to + " : " + words(row.action())));
            }
        }
        return List.copyOf(edges);
    }

    /** Where a step that leads back ends: at one of the stages from which its counterpart started. */
    private static String backTo(Action action) {
        return switch (action) {
            case RESUME -> "FROM_ROW_18";
            case TAKE_UP -> "FROM_ROW_22";
            default -> "FROM_ROW_11";
        };
    }

    private String rows() {
        List<String> lines = new ArrayList<>(List.of("| row | step | from | to | who | rules |", "|---|---|---|---|---|---|"));
        for (Row row : IdentificationProtocol.table()) {
            String then = row.consequences().stream().map(this::words).sorted().map(text -> "; " + text).collect(Collectors.joining());
            lines.add(cells("" + row.number(), words(row.action()) + " `" + row.action() + "`", list(row.from()), target(row) + then,
                    list(row.by()), codes(row.guards())));
        }
        return String.join("\n", lines);
    }

    private String target(Row row) {
        String text = row.to().words();
        for (Stage stage : List.of(Stage.CANDIDATE, Stage.DATA_COMPLETE)) {
            text = text.replaceAll("\\b" + stage + "\\b", words(stage));
        }
        return Arrays.stream(Stage.values()).filter(stage -> stage.name().equals(row.to().words())).findFirst().map(this::words)
                .orElse(text);
    }

    private String refusals() {
        List<String> lines = new ArrayList<>(List.of("| code | rule | source | looks at | what is said | who can mend it | asked in rows |",
                "|---|---|---|---|---|---|---|"));
        for (Guard guard : Guard.values()) {
            lines.add(cells("`" + guard + "`", guard.ruleId(), words(guard.standard()), looks(guard),
                    sentence(guard), list(guard.menders()), askedIn(guard)));
        }
        return String.join("\n", lines);
    }

    /** Sentences in forms of number are shown for two; in the others the places stay. */
    private String sentence(Guard guard) {
        String pattern = english.getProperty("protocol.guard." + guard);
        String said = pattern.contains(",plural,") ? new MessageFormat(pattern, Locale.ENGLISH).format(new Object[] {2}) : pattern;
        return said.replace("|", "\\|");
    }

    private static String looks(Guard guard) {
        return switch (guard.looks()) {
            case AT_FILE -> "file";
            case AT_PERSON -> "person";
            case AT_FORM -> "form";
        };
    }

    private static String askedIn(Guard guard) {
        if (Row.EVERYWHERE.contains(guard) || guard == Guard.STAGE_ALLOWS || guard == Guard.ROLE_ALLOWS) {
            return "all";
        }
        return IdentificationProtocol.table().stream().filter(row -> row.guards().contains(guard)).map(row -> "" + row.number()).distinct()
                .collect(Collectors.joining(", "));
    }

    private static String codes(Collection<Guard> guards) {
        return guards.stream().map(guard -> "`" + guard + "`").collect(Collectors.joining(", "));
    }

    private String list(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(this::words).collect(Collectors.joining(", "));
    }

    private String words(Enum<?> constant) {
        return english.getProperty("protocol." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private static String cells(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
