package org.athar.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.athar.engine.genotype.KnownMarker;
import org.athar.engine.genotype.MarkerCatalogue;
import org.athar.engine.genotype.MarkerClass;
import org.athar.engine.genotype.MutationModel;
import org.athar.kernel.Refusal;
import org.athar.kernel.Texts;
import org.athar.kernel.Violations;
import org.athar.matching.code.MatchOutcome;
import org.athar.matching.command.AskRunCommand;
import org.athar.matching.command.MatchParameters;
import org.athar.matching.command.Prior;
import org.athar.matching.command.RecordFrequenciesCommand;
import org.athar.matching.command.SettleCandidateCommand;
import org.athar.matching.model.FrequencyTable;
import org.athar.matching.model.FrozenText;

/** What commands about searches must hold, each by itself. */
final class MatchRules {

    private static final int LINE = 200;
    private static final int TEXT = 2_000;
    private static final double MOST_LOG10 = 30;
    private static final Pattern ALLELE = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");

    private MatchRules() {
    }

    static Violations violations() {
        return new Violations(MatchRefusal.MISSING, MatchRefusal.UNREADABLE);
    }

    static AskRunCommand clean(AskRunCommand typed) {
        Prior prior = typed.prior() == null ? new Prior(null, null, null) : typed.prior();
        return new AskRunCommand(typed.parameters(), new Prior(prior.persons(), Texts.strip(prior.source()), prior.asOf()),
                Texts.strip(typed.purpose()));
    }

    static List<Refusal> violations(AskRunCommand command, LocalDate today) {
        Prior prior = command.prior();
        return violations().required("frequencies", command.parameters().frequencies()).addAll(violations(command.parameters()))
                .required("persons", prior.persons())
                .add(prior.persons() != null && prior.persons() < 2, "persons", MatchRefusal.NO_PERSONS)
                .requiredText("source", prior.source(), LINE).required("asOf", prior.asOf())
                .add(prior.asOf() != null && prior.asOf().isAfter(today), "asOf", MatchRefusal.IN_THE_FUTURE)
                .requiredText("purpose", command.purpose(), TEXT).found();
    }

    private static List<Refusal> violations(MatchParameters asked) {
        Violations found = violations().add(isNone(asked.femaleRate()), "femaleRate", MatchRefusal.NO_PROBABILITY)
                .add(isNone(asked.maleRate()), "maleRate", MatchRefusal.NO_PROBABILITY)
                .add(isNone(asked.rate2()), "rate2", MatchRefusal.NO_PROBABILITY)
                .add(!(asked.range() >= 0 && asked.range() < 1) || isStepwise(asked) && asked.range() == 0, "range",
                        MatchRefusal.NO_PROBABILITY)
                .add(asked.theta() != 0, "theta", MatchRefusal.THETA_IN_SEARCH)
                .add(!(asked.dropout() >= 0 && asked.dropout() < 1), "dropout", MatchRefusal.NO_PROBABILITY)
                .add(!(asked.rareFrequency() > 0 && asked.rareFrequency() < 1), "rareFrequency", MatchRefusal.NO_PROBABILITY)
                .add(!(asked.leastLog10() >= 0 && asked.leastLog10() <= MOST_LOG10), "leastLog10", MatchRefusal.LEAST_RATIO);
        if (found.isEmpty()) {
            try {
                FrozenText.mutation(asked);
            } catch (IllegalArgumentException e) {
                found.add(true, "mutation", MatchRefusal.MUTATION_UNFIT, e.getMessage());
            }
        }
        return found.found();
    }

    /** By these models a range of nothing would be no mutation at all, whatever the rate says. */
    private static boolean isStepwise(MatchParameters asked) {
        return asked.mutation() == MutationModel.Kind.STEPWISE || asked.mutation() == MutationModel.Kind.DAWID;
    }

    private static boolean isNone(double probability) {
        return !(probability >= 0 && probability <= 1);
    }

    static List<Refusal> violations(SettleCandidateCommand command) {
        return violations().required("outcome", command.outcome())
                .add(command.outcome() == MatchOutcome.OPEN, "outcome", MatchRefusal.MISSING)
                .requiredText("reason", command.reason(), TEXT).found();
    }

    static RecordFrequenciesCommand clean(RecordFrequenciesCommand typed) {
        return new RecordFrequenciesCommand(Texts.strip(typed.name()), Texts.strip(typed.edition()), Texts.strip(typed.population()),
                Texts.strip(typed.source()), Texts.strip(typed.licence()), typed.persons(), typed.loci(), typed.leastCount(),
                typed.normalise());
    }

    static List<Refusal> violations(RecordFrequenciesCommand command) {
        return violations().requiredText("name", command.name(), LINE).add(isBroken(command.name()), "name", MatchRefusal.UNREADABLE, LINE)
                .requiredText("edition", command.edition(), LINE)
                .add(isBroken(command.edition()), "edition", MatchRefusal.UNREADABLE, LINE)
                .requiredText("population", command.population(), LINE).requiredText("source", command.source(), TEXT)
                .requiredText("licence", command.licence(), LINE).required("loci", command.loci())
                .add(command.persons() != null && command.persons() < 1, "persons", MatchRefusal.NO_PERSONS)
                .add(command.leastCount() != null && (command.leastCount() < 1 || command.persons() == null), "leastCount",
                        MatchRefusal.PERSONS_UNKNOWN).found();
    }

    private static boolean isBroken(String line) {
        return line != null && line.chars().anyMatch(Character::isISOControl);
    }

    /** A table that is ready to compute with, or what is wrong with it. */
    record Table(Optional<FrequencyTable> table, List<Refusal> wrong) {
    }

    /** Reads the table, names its markers as everybody does, raises what was hardly ever seen, and makes it sum to one where asked. */
    static Table table(RecordFrequenciesCommand command) {
        List<Refusal> wrong = new ArrayList<>();
        FrequencyTable read;
        try {
            read = FrequencyTable.parse(command.loci(), "");
        } catch (IllegalArgumentException e) {
            return new Table(Optional.empty(), List.of(Refusal.at("loci", MatchRefusal.TABLE_UNREADABLE, e.getMessage())));
        }
        TreeMap<String, java.util.Map<String, Double>> named = new TreeMap<>();
        read.loci().forEach((name, alleles) -> {
            Optional<KnownMarker> marker = MarkerCatalogue.find(name);
            if (marker.isEmpty()) {
                wrong.add(Refusal.at("loci", MatchRefusal.MARKER_UNKNOWN, name, String.join(", ", MarkerCatalogue.nearest(name))));
            } else if (marker.get().kind() != MarkerClass.AUTOSOMAL) {
                wrong.add(Refusal.at("loci", MatchRefusal.MARKER_NOT_AUTOSOMAL, name));
            } else if (alleles.values().stream().anyMatch(MatchRules::isNone)
                    || !alleles.keySet().stream().allMatch(allele -> ALLELE.matcher(allele).matches())) {
                wrong.add(Refusal.at("loci", MatchRefusal.TABLE_UNREADABLE, name));
            } else {
                named.put(marker.get().name(), alleles);
            }
        });
        Double least = command.leastCount() == null ? null : command.leastCount() / (2.0 * command.persons());
        String how = (least == null ? "No least frequency. " : "Alleles seen fewer than " + command.leastCount() + " times in "
                + command.persons() + " persons count as " + least + ". ")
                + (command.normalise() ? "Each marker was made to sum to one." : "Each marker sums to one as published.");
        FrequencyTable treated = new FrequencyTable(named, "").treated(least, command.normalise(), how);
        treated.uneven().forEach((marker, sum) -> wrong.add(Refusal.at("loci", MatchRefusal.TABLE_UNEVEN, marker, sum)));
        return wrong.isEmpty() ? new Table(Optional.of(treated), List.of()) : new Table(Optional.empty(), wrong);
    }
}
