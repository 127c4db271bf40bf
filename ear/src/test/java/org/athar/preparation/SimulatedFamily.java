package org.athar.preparation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;
import org.athar.engine.simulation.GeneDropping;

/** Parents, two sons and a stranger, with genotypes dropped from a seed at markers of the table that comes along. */
public final class SimulatedFamily {

    private static final List<String> MARKERS = List.of("TPOX", "D2S441", "D2S1338", "D3S1358", "FGA", "D5S818", "CSF1PO", "D7S820",
            "D8S1179", "D10S1248", "TH01", "vWA", "D12S391", "D13S317", "D16S539", "D18S51", "D19S433", "D21S11");
    private static final Pedigree FAMILY = new Pedigree(List.of(new Member("father", null, null, Sex.MALE),
            new Member("mother", null, null, Sex.FEMALE), new Member("missing", "father", "mother", Sex.MALE),
            new Member("brother", "father", "mother", Sex.MALE), new Member("stranger", null, null, Sex.MALE)));

    private final Map<String, Map<String, Genotype>> byMember = new HashMap<>();

    /** One family a seed. Alleles are from 8 to 15, each alike. */
    public SimulatedFamily(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> alleles = new ArrayList<>();
        for (int allele = 8; allele <= 15; allele++) {
            alleles.add(String.valueOf(allele));
        }
        double[] alike = new double[alleles.size()];
        java.util.Arrays.fill(alike, 1.0 / alike.length);
        for (String name : MARKERS) {
            new GeneDropping(new Marker(name, Chromosome.AUTOSOMAL, alleles, alike, 0, null)).genotypes(FAMILY, random)
                    .forEach((member, genotype) -> byMember.computeIfAbsent(member, none -> new HashMap<>()).put(name, genotype));
        }
    }

    /** What is seen of father, mother, missing, brother or stranger, by marker. */
    public Map<String, Genotype> of(String member) {
        return byMember.get(member);
    }
}
