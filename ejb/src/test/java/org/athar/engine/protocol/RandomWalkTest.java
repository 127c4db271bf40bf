package org.athar.engine.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.athar.kernel.Clocks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Thousands of random steps by random people on random facts, always the same ones. */
@Tag("long")
class RandomWalkTest {

    private static final long SEED = 20140610;
    private static final int WALKS = 400;
    private static final int STEPS = 120;

    @Test
    void no_path_leads_to_an_identified_stage_without_the_boards_decision_and_the_fold_keeps_step() {
        Random random = new Random(SEED);
        Set<Stage> visited = EnumSet.noneOf(Stage.class);
        Set<Action> taken = EnumSet.noneOf(Action.class);
        int refused = 0;
        for (int walk = 0; walk < WALKS; walk++) {
            List<StageStep> history = new ArrayList<>();
            Stage stage = Stage.NOT_OPENED;
            boolean decided = false;
            for (int step = 0; step < STEPS; step++) {
                Action action = choose(stage, random);
                Ruling ruling = IdentificationProtocol.rule(stage, action, situation(stage, action, history, random));
                if (ruling instanceof Ruling.Permitted permitted) {
                    decided = action == Action.DECIDE_IDENTIFIED || decided && action != Action.CONFIRM_REOPENING;
                    history.add(new StageStep(action, stage, permitted.next(), Occurrence.now(Dossier.RECORDED, Clocks.HOME)));
                    stage = permitted.next();
                    visited.add(stage);
                    taken.add(action);
                    assertTrue(decided || !stage.identified(), () -> history.toString());
                    assertEquals(stage, IdentificationProtocol.fold(history));
                } else {
                    refused++;
                }
            }
        }
        assertEquals(EnumSet.allOf(Action.class), taken, "every step was taken somewhere");
        assertEquals(EnumSet.complementOf(EnumSet.of(Stage.NOT_OPENED)), visited, "every stage was visited");
        assertTrue(refused > 1000, "refused " + refused);
    }

    private static Action choose(Stage stage, Random random) {
        List<Action> known = IdentificationProtocol.actionsFrom(stage);
        List<Action> from = known.isEmpty() || random.nextInt(10) == 0 ? List.of(Action.values()) : known;
        return from.get(random.nextInt(from.size()));
    }

    private static Situation situation(Stage stage, Action action, List<StageStep> history, Random random) {
        Dossier dossier = new Dossier(stage, action);
        dossier.anotherOpen = random.nextBoolean();
        while (random.nextInt(3) == 0) {
            Guard guard = Guard.values()[1 + random.nextInt(Guard.values().length - 1)];
            Breakage.of(guard, dossier);
        }
        if (random.nextInt(20) == 0) {
            dossier.actor = new Actor(dossier.actor.person(), Set.of(Role.values()[random.nextInt(Role.values().length)]));
        }
        return new Situation(dossier.actor, dossier.occurrence, dossier.attempt, history, dossier.facts());
    }
}
