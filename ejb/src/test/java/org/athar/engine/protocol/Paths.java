package org.athar.engine.protocol;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.athar.kernel.Clocks;

/** A shortest lawful history for each stage, found by walking the table. */
final class Paths {

    private static final Map<Stage, List<StageStep>> SHORTEST = walk();

    private Paths() {
    }

    static List<StageStep> to(Stage stage) {
        return SHORTEST.get(stage);
    }

    static Set<Stage> reached() {
        return SHORTEST.keySet();
    }

    private static Map<Stage, List<StageStep>> walk() {
        Map<Stage, List<StageStep>> found = new EnumMap<>(Stage.class);
        Deque<Stage> open = new ArrayDeque<>(List.of(Stage.NOT_OPENED));
        found.put(Stage.NOT_OPENED, List.of());
        while (!open.isEmpty()) {
            Stage stage = open.poll();
            for (Row row : IdentificationProtocol.table()) {
                if (row.from().contains(stage) && row.to() != Row.Target.BACK) {
                    row.to().possible().apply(stage).stream().filter(next -> !found.containsKey(next)).forEach(next -> {
                        found.put(next, with(found.get(stage), new StageStep(row.action(), stage, next, day(found.get(stage).size()))));
                        open.add(next);
                    });
                }
            }
        }
        return found;
    }

    private static List<StageStep> with(List<StageStep> steps, StageStep next) {
        List<StageStep> more = new ArrayList<>(steps);
        more.add(next);
        return more;
    }

    private static Occurrence day(int number) {
        return Occurrence.now(Dossier.RECORDED.minusSeconds(86_400L * (100 - number)), Clocks.HOME);
    }
}
