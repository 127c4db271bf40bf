package org.athar.engine.kinship;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;

/**
 * The likelihood as its definition has it: every allele that every member might have, one after another. Shares nothing with the engine but
 * the matrix of mutations.
 */
final class OneByOne {

    private static final String SILENT = "silent";

    private final Marker marker;
    private final Circumstances circumstances;
    private final Map<String, Genotype> seen;
    private final List<Member> members = new ArrayList<>();
    private final List<String> states = new ArrayList<>();
    private final Map<Sex, double[][]> mutation = new HashMap<>();

    private OneByOne(Marker marker, Pedigree pedigree, Map<String, Genotype> seen, Circumstances circumstances) {
        this.marker = marker;
        this.circumstances = circumstances;
        this.seen = seen;
        states.addAll(marker.alleles());
        if (marker.silentFrequency() > 0) {
            states.add(SILENT);
        }
        for (Sex sex : Sex.values()) {
            mutation.put(sex, marker.mutation() == null ? null : marker.mutation().matrix(sex, marker.alleles(), marker.frequencies()));
        }
        List<Member> left = new ArrayList<>(pedigree.members());
        while (!left.isEmpty()) {
            Member next = left.stream().filter(one -> left.stream().noneMatch(other -> other.id().equals(one.father())
                    || other.id().equals(one.mother()))).findFirst().orElseThrow();
            left.remove(next);
            members.add(next);
        }
    }

    static double likelihood(Marker marker, Pedigree pedigree, Map<String, Genotype> seen, Circumstances circumstances) {
        return new OneByOne(marker, pedigree, seen, circumstances).from(0, new HashMap<>(), List.of(), 1);
    }

    private double from(int at, Map<String, List<String>> have, List<String> drawn, double probability) {
        if (at == members.size() || probability == 0) {
            return probability;
        }
        Member member = members.get(at);
        boolean alone = marker.chromosome() == Chromosome.X && member.sex() == Sex.MALE;
        double sum = 0;
        for (String maternal : states) {
            for (String paternal : alone ? List.of("") : states) {
                List<String> now = new ArrayList<>(drawn);
                double times = handed(Sex.FEMALE, have.get(member.mother()), maternal, now);
                times *= alone ? 1 : handed(Sex.MALE, have.get(member.father()), paternal, now);
                List<String> own = alone ? List.of(maternal) : List.of(maternal, paternal);
                have.put(member.id(), own);
                sum += from(at + 1, have, now, probability * times * shown(member.id(), own));
            }
        }
        have.remove(member.id());
        return sum;
    }

    private double handed(Sex parent, List<String> theirs, String own, List<String> drawn) {
        if (theirs == null) {
            long before = drawn.stream().filter(own::equals).count();
            double theta = circumstances.theta();
            double probability = (before * theta + (1 - theta) * frequency(own)) / (1 + (drawn.size() - 1) * theta);
            drawn.add(own);
            return probability;
        }
        return theirs.stream().mapToDouble(from -> becomes(parent, from, own)).sum() / theirs.size();
    }

    private double frequency(String allele) {
        return allele.equals(SILENT) ? marker.silentFrequency()
                : marker.frequency(marker.indexOf(allele)) * (1 - marker.silentFrequency());
    }

    private double becomes(Sex parent, String from, String to) {
        if (mutation.get(parent) == null || from.equals(SILENT) || to.equals(SILENT)) {
            return from.equals(to) ? 1 : 0;
        }
        return mutation.get(parent)[marker.indexOf(from)][marker.indexOf(to)];
    }

    /** Every way of losing copies, and nothing or any one allele added. */
    private double shown(String member, List<String> own) {
        Genotype genotype = seen.get(member);
        if (genotype == null) {
            return 1;
        }
        if (genotype.second() == null && own.size() == 2) {
            return own.contains(genotype.first()) ? 1 : 0;
        }
        double lost = circumstances.dropout().getOrDefault(member, 0.0);
        double added = circumstances.dropin().getOrDefault(member, 0.0);
        double sum = 0;
        for (int kept = 0; kept < 1 << own.size(); kept++) {
            Set<String> left = new TreeSet<>();
            double probability = 1;
            for (int copy = 0; copy < own.size(); copy++) {
                boolean isKept = (kept >> copy & 1) == 1;
                boolean silent = own.get(copy).equals(SILENT);
                probability *= silent ? isKept ? 0 : 1 : isKept ? 1 - lost : lost;
                if (isKept) {
                    left.add(own.get(copy));
                }
            }
            sum += probability * (1 - added) * is(genotype, left, null);
            for (String more : marker.alleles()) {
                sum += probability * added * marker.frequency(marker.indexOf(more)) * is(genotype, left, more);
            }
        }
        return sum;
    }

    private static int is(Genotype genotype, Set<String> left, String more) {
        Set<String> all = new TreeSet<>(left);
        if (more != null) {
            all.add(more);
        }
        return all.equals(new TreeSet<>(genotype.seen().toList())) ? 1 : 0;
    }
}
