package org.athar.operation.command;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.MutationModel;
import org.athar.engine.genotype.MutationRates;
import org.athar.engine.search.BlindSearch;
import org.athar.engine.search.Candidate;
import org.athar.engine.search.DirectMatch;
import org.athar.engine.search.DirectSearch;
import org.athar.engine.search.StandingSearch;
import org.athar.engine.simulation.InventedSearch;
import org.athar.operation.CommandLine;
import org.athar.operation.Complaint;
import org.athar.operation.Terminal;
import org.athar.operation.validate.FrequencyTable;

/** {@code bench blind} and {@code bench direct}: how fast and how well the engine searches invented profiles and families. */
public final class BenchSearch {

    /** The extended CODIS core. */
    private static final int MARKERS = 20;
    private static final int MANY = 10_000;
    private static final int ALONE = 100;
    private static final int ENOUGH = 10;
    private static final double MILLION = 1e6;

    private final Terminal terminal;

    /** Reports to this terminal. */
    public BenchSearch(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Prints figures. */
    public void execute(CommandLine line) {
        List<Marker> markers = markers(line.model().orElse("stepwise"));
        int profiles = line.count("--profiles", MANY);
        if (line.rest().equals(List.of("blind"))) {
            InventedSearch invented = new InventedSearch(markers, profiles, line.count("--families", MANY), line.count("--seed", 1));
            say("%d profiles and %d families, %d of the profiles a missing member's; %d markers, mutation %s, threshold %d",
                    profiles, invented.families().size(), invented.matched(), markers.size(), line.model().orElse("stepwise"),
                    line.count("--threshold", 4));
            blind(markers, invented, line.count("--threshold", 4));
        } else if (line.rest().equals(List.of("direct"))) {
            direct(markers, new InventedSearch(markers, profiles, 0, line.count("--seed", 1)));
        } else {
            throw new Complaint("It is not said what to time", "Type ./athar bench blind or ./athar bench direct");
        }
    }

    private static List<Marker> markers(String model) {
        MutationModel mutation = switch (model) {
            case "none" -> null;
            case "equal", "proportional" -> new MutationModel(MutationModel.Kind.valueOf(model.toUpperCase(Locale.ROOT)),
                    new MutationRates(0.0005, 0, 0), new MutationRates(0.002, 0, 0));
            case "stepwise" -> new MutationModel(MutationModel.Kind.STEPWISE, new MutationRates(0.0005, 1e-6, 0.1),
                    new MutationRates(0.002, 1e-6, 0.1));
            default -> throw new Complaint("There is no model " + model, "Type none, equal, proportional or stepwise");
        };
        return FrequencyTable.westAsia().stream().limit(MARKERS).map(marker -> new Marker(marker.name(), marker.chromosome(),
                marker.alleles(), marker.frequencies(), marker.silentFrequency(), mutation)).toList();
    }

    private void blind(List<Marker> markers, InventedSearch invented, double threshold) {
        List<Candidate> candidates = new ArrayList<>();
        long[] compared = new long[1];
        forget();
        double begun = processor();
        double whole = seconds(() -> new BlindSearch(markers, invented.profiles(), threshold).search(invented.families(), tile -> true,
                tile -> {
                    candidates.addAll(tile.candidates());
                    compared[0] += tile.compared();
                }, () -> false));
        double pairs = (double) invented.profiles().size() * invented.families().size();
        say("whole search, tables included: %.2f s (processors busy for %.1f s); %.1f million pairs/s, %.1f million of one sex; "
                + "memory at most %d MB", whole, processor() - begun, pairs / whole / MILLION, compared[0] / whole / MILLION, peak());
        quality(invented, candidates);
        forget();
        StandingSearch[] standing = new StandingSearch[1];
        begun = processor();
        double tables = seconds(() -> standing[0] = new StandingSearch(markers, invented.families(), threshold));
        say("tables alone: %.2f s (processors busy for %.1f s); %.0f a second, %.0f families a second; memory at most %d MB", tables,
                processor() - begun, markers.size() * invented.families().size() / tables, invented.families().size() / tables, peak());
        say("scan alone, the rest: %.2f s; %.1f million pairs of one sex/s", whole - tables, compared[0] / (whole - tables) / MILLION);
        alone("one profile against all families", invented.profiles().size(), at -> standing[0].search(invented.profiles().get(at)));
        BlindSearch search = new BlindSearch(markers, invented.profiles(), threshold);
        alone("one family against all profiles", invented.families().size(), at -> search.search(invented.families().get(at)));
    }

    private void alone(String what, int size, IntFunction<Collection<Candidate>> search) {
        double[] times = IntStream.range(0, ALONE).mapToDouble(at -> seconds(() -> search.apply(at % size))).sorted().toArray();
        say("%s: half of %d within %.1f ms, the slowest %.1f ms", what, ALONE, times[ALONE / 2] * 1000, times[ALONE - 1] * 1000);
    }

    private void quality(InventedSearch invented, List<Candidate> candidates) {
        Map<String, List<Candidate>> byProfile = new HashMap<>();
        candidates.forEach(pair -> byProfile.computeIfAbsent(pair.profile(), any -> new ArrayList<>()).add(pair));
        int[] ranks = IntStream.range(0, invented.matched()).map(at -> rank(byProfile.getOrDefault("P" + at, List.of()), "F" + at))
                .filter(rank -> rank > 0).sorted().toArray();
        say("candidates %d; true pairs found %d of %d (the others are below the threshold), first of their profile %d, last place %d; "
                + "others %d", candidates.size(), ranks.length, invented.matched(), IntStream.of(ranks).filter(rank -> rank == 1).count(),
                ranks.length == 0 ? 0 : ranks[ranks.length - 1], candidates.size() - ranks.length);
    }

    /** The place of a family among the candidates of a profile, from 1; 0 where it is none. */
    private static int rank(List<Candidate> candidates, String family) {
        return candidates.stream().filter(pair -> pair.family().equals(family)).findFirst()
                .map(own -> 1 + (int) candidates.stream().filter(pair -> pair.log10() > own.log10()).count()).orElse(0);
    }

    private void direct(List<Marker> markers, InventedSearch invented) {
        DirectSearch search = new DirectSearch(markers, invented.profiles());
        DirectSearch.Tolerance tolerance = new DirectSearch.Tolerance(ENOUGH, markers.size(), 2);
        double[] times = IntStream.range(0, ALONE)
                .mapToDouble(at -> seconds(() -> search.search(invented.profiles().get(at % invented.profiles().size()), tolerance)))
                .sorted().toArray();
        List<DirectMatch> found = new ArrayList<>();
        double all = seconds(() -> search.searchAll(tolerance, found::add));
        int size = invented.profiles().size();
        say("%d profiles, %d markers, up to 2 of them different: one against all, half of %d within %.1f ms; all against all %.1f s, "
                + "%.0f million pairs/s; %d matches", size, markers.size(), ALONE, times[ALONE / 2] * 1000, all,
                size * (size - 1.0) / 2 / all / MILLION, found.size());
    }

    private void say(String format, Object... arguments) {
        terminal.say(String.format(Locale.ROOT, format, arguments));
    }

    private static double seconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Seconds that processors have worked for this program, on a machine that may do other things too. */
    private static double processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
    }

    private static void forget() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }
}
