package org.athar.engine.protocol;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.athar.engine.protocol.Ruling.Consequence;

/**
 * One row of the procedure.
 *
 * @param number       its number in the written procedure
 * @param action       the step
 * @param from         the stages from which it can be taken
 * @param to           the stage it leads to
 * @param by           the roles that may take it
 * @param guards       the rules that must hold beside those of every row
 * @param consequences what else follows
 */
public record Row(int number, Action action, Set<Stage> from, Target to, Set<Role> by, List<Guard> guards, Set<Consequence> consequences) {

    /** The rules of every row. */
    public static final List<Guard> EVERYWHERE = List.of(Guard.NOT_IN_THE_FUTURE, Guard.AFTER_THE_STEPS_BEFORE);

    static Row row(int number, Action action) {
        return new Row(number, action, Set.of(), Target.UNCHANGED, Set.of(), List.of(), Set.of());
    }

    Row from(Stage... stages) {
        return from(new LinkedHashSet<>(List.of(stages)));
    }

    Row from(Set<Stage> stages) {
        return new Row(number, action, Collections.unmodifiableSet(EnumSet.copyOf(stages)), to, by, guards, consequences);
    }

    Row to(Stage stage) {
        return to(Target.at(stage));
    }

    Row to(Target target) {
        return new Row(number, action, from, target, by, guards, consequences);
    }

    Row by(Role... roles) {
        return new Row(number, action, from, to, Collections.unmodifiableSet(EnumSet.copyOf(List.of(roles))), guards, consequences);
    }

    Row when(Guard... more) {
        return when(List.of(more));
    }

    Row when(List<Guard> more) {
        return new Row(number, action, from, to, by, Stream.concat(guards.stream(), more.stream()).distinct().toList(), consequences);
    }

    Row then(Consequence... what) {
        return new Row(number, action, from, to, by, guards, Set.of(what));
    }

    /** Every rule that this row asks, its own first. */
    public List<Guard> allGuards() {
        return Stream.concat(guards.stream(), EVERYWHERE.stream()).toList();
    }

    /**
     * Where a row leads.
     *
     * @param words    in words, for the written table
     * @param possible the stages it can lead to from a given one
     * @param next     the stage it leads to
     */
    public record Target(String words, Function<Stage, Set<Stage>> possible, BiFunction<Stage, Inquiry, Stage> next) {

        static final Target UNCHANGED = new Target("unchanged", Set::of, (stage, inquiry) -> stage);
        static final Target CANDIDATE_UNLESS_BEYOND = new Target("CANDIDATE, or unchanged when already beyond",
                stage -> Set.of(beyondCandidate(stage)), (stage, inquiry) -> beyondCandidate(stage));
        static final Target WHILE_ANOTHER_IS_OPEN = new Target("CANDIDATE while another is open, else DATA_COMPLETE",
                stage -> Set.of(Stage.CANDIDATE, Stage.DATA_COMPLETE), (stage, inquiry) -> afterExclusion(inquiry));
        static final Target BACK = new Target("back to the stage before",
                stage -> Stage.allInForce(), (stage, inquiry) -> IdentificationProtocol.stageBefore(inquiry.situation().history()));

        static Target at(Stage stage) {
            return new Target(stage.name(), any -> Set.of(stage), (any, inquiry) -> stage);
        }

        private static Stage beyondCandidate(Stage stage) {
            return stage == Stage.DATA_COMPLETE ? Stage.CANDIDATE : stage;
        }

        private static Stage afterExclusion(Inquiry inquiry) {
            boolean another = inquiry.candidate().filter(excluded -> inquiry.facts().anotherOpen(excluded.id())).isPresent();
            return another ? Stage.CANDIDATE : Stage.DATA_COMPLETE;
        }
    }
}
