package org.athar.preparation;

import java.time.LocalDate;
import java.util.List;
import org.athar.engine.genotype.MutationModel;
import org.athar.engine.genotype.Sex;
import org.athar.harness.Services;
import org.athar.matching.FrequencyService;
import org.athar.matching.MatchService;
import org.athar.matching.code.MatchRunState;
import org.athar.matching.command.AskRunCommand;
import org.athar.matching.command.MatchParameters;
import org.athar.matching.command.Prior;
import org.athar.matching.view.CandidateView;
import org.athar.matching.view.MatchRunView;
import org.athar.missing.code.Kinship;
import org.athar.missing.view.PersonReference;
import org.athar.pedigree.PedigreeService;
import org.athar.pedigree.code.PedigreeStatus;
import org.athar.pedigree.command.DrawPedigreeCommand;
import org.athar.pedigree.command.StandPedigreeCommand;
import org.athar.pedigree.view.PedigreeView;

/** Families whose members are typed, drawn and ready, and searches that look for them. */
public final class Searching {

    private static final int MOST_SECONDS = 180;

    private Searching() {
    }

    /**
     * A family on record, and a bone of its missing son.
     *
     * @param person   the missing person
     * @param pedigree reference of the tested pedigree
     * @param bone     number of the sample of remains
     * @param mother   what the mother gave
     * @param brother  what the brother gave
     */
    public record Sought(PersonReference person, String pedigree, String bone, Typing.Given mother, Typing.Given brother) {
    }

    /** A family of its own for every seed, ready to be compared. */
    public static Sought sought(String given, String family, String remains, long seed) {
        SimulatedFamily simulated = new SimulatedFamily(seed);
        PersonReference person = Register.verified(given, family);
        Typing.Given mother = Typing.ofRelative(person, Kinship.MOTHER, simulated.of("mother"));
        Typing.Given brother = Typing.ofRelative(person, Kinship.BROTHER, simulated.of("brother"));
        return new Sought(person, ready(mother.person()), Typing.ofRemains(remains, simulated.of("missing")), mother, brother);
    }

    /** Draws the family of a person as its relatives say, and says that it is ready; its reference. */
    public static String ready(String person) {
        String ref = Cast.ANALYST.done(() -> pedigrees().draw(new DrawPedigreeCommand(null, 0, pedigrees().draft(person, Sex.MALE), null,
                null)));
        PedigreeView drawn = Cast.ANALYST.call(() -> pedigrees().view(ref));
        Cast.ANALYST.done(() -> pedigrees().stand(new StandPedigreeCommand(drawn.head().id(), drawn.version(), PedigreeStatus.READY,
                null)));
        return ref;
    }

    /** The usual question. */
    public static AskRunCommand asked() {
        MatchParameters parameters = new MatchParameters(Cast.ANALYST.call(() -> Services.find(FrequencyService.class).list()).stream()
                .filter(one -> !one.withdrawn()).findFirst().orElseThrow().id(), MutationModel.Kind.STEPWISE, 0.001, 0.001, 1e-6, 0.1, 0,
                0.1, 0.001, 3);
        return new AskRunCommand(parameters, new Prior(1500L, "List of the missing", LocalDate.of(2019, 1, 1)), "Search of a test");
    }

    /** Asks the usual question and waits until everything is compared. */
    public static MatchRunView done() {
        MatchRunView run = ended(Cast.ANALYST.done(() -> matches().ask(asked())));
        if (run.state() != MatchRunState.DONE) {
            throw new AssertionError(run.ref() + " is " + run.state() + " " + run.failure());
        }
        return run;
    }

    /** Waits until nothing more happens in a run. */
    public static MatchRunView ended(String ref) {
        for (int second = 0; second < MOST_SECONDS; second++) {
            MatchRunView run = Cast.ANALYST.call(() -> matches().view(ref));
            if (run.state().isEnded()) {
                return run;
            }
            try {
                Thread.sleep(1_000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError(ref + " does not end");
    }

    /** The candidates of a run, the highest ratio first. */
    public static List<CandidateView> found(MatchRunView run) {
        return Cast.ANALYST.call(() -> matches().candidates(run.ref(), null, 0));
    }

    /** The candidate that is a family's own. */
    public static CandidateView candidate(MatchRunView run, Sought sought) {
        return found(run).stream().filter(one -> one.sample().equals(sought.bone())).filter(one -> one.pedigree().equals(sought.pedigree()))
                .findFirst().orElseThrow(() -> new AssertionError("not found among " + found(run)));
    }

    private static PedigreeService pedigrees() {
        return Services.find(PedigreeService.class);
    }

    private static MatchService matches() {
        return Services.find(MatchService.class);
    }
}
