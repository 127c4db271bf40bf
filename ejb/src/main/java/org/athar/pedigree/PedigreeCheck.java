package org.athar.pedigree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.KnownMarker;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.MarkerCatalogue;
import org.athar.engine.genotype.MarkerClass;
import org.athar.engine.kinship.MendelianConsistency;
import org.athar.engine.pedigree.Member;
import org.athar.kernel.Refusal;
import org.athar.laboratory.LaboratoryFactsService;
import org.athar.laboratory.SampleId;
import org.athar.laboratory.view.TypedSample;
import org.athar.pedigree.model.TestedMember;
import org.athar.pedigree.model.TestedPedigree;
import org.athar.pedigree.view.PedigreeView.Conflict;
import org.athar.security.SettingService;

/** Whether a pedigree may be compared: somebody missing, somebody of the same blood typed, no more against it than may be mutation (D5). */
@ApplicationScoped
class PedigreeCheck {

    private static final String MOST = "pedigree.inconsistent.most";

    @Inject
    private LaboratoryFactsService laboratory;
    @Inject
    private SettingService settings;

    /** Everything that stands in the way of comparing it. */
    List<Refusal> against(TestedPedigree pedigree, String reason) {
        Map<SampleId, TypedSample> typed = laboratory.typed(PedigreePlaces.samplesOf(List.of(pedigree)));
        List<Refusal> found = new ArrayList<>();
        List<TestedMember> missing = pedigree.members().stream().filter(member -> member.person().isPresent()).toList();
        if (missing.isEmpty()) {
            found.add(Refusal.of(PedigreeRefusal.NOBODY_MISSING));
        }
        missing.stream().filter(member -> bloodOf(pedigree, member).stream().noneMatch(one -> isTyped(one, typed)))
                .forEach(member -> found.add(Refusal.of(PedigreeRefusal.NOBODY_TYPED, member.member().id())));
        pedigree.members().stream().filter(member -> differs(member, typed))
                .forEach(member -> found.add(Refusal.of(PedigreeRefusal.SEX_DIFFERS, member.member().id())));
        List<Conflict> conflicts = conflicts(pedigree, typed);
        if (conflicts.size() > Integer.parseInt(settings.value(MOST))) {
            String whom = conflicts.stream().flatMap(one -> one.members().stream()).distinct().sorted().collect(Collectors.joining(", "));
            found.add(Refusal.of(PedigreeRefusal.INCONSISTENT, conflicts.size(), whom));
        } else if (!conflicts.isEmpty() && reason == null) {
            found.add(Refusal.at("reason", PedigreeRefusal.NO_REASON));
        }
        return found;
    }

    private static boolean isTyped(TestedMember member, Map<SampleId, TypedSample> typed) {
        return member.sample().filter(typed::containsKey).isPresent();
    }

    private static boolean differs(TestedMember member, Map<SampleId, TypedSample> typed) {
        return member.sample().map(typed::get).map(TypedSample::sex).filter(sex -> sex != member.member().sex()).isPresent();
    }

    /** Everybody with whom somebody has an ancestor in common, somebody himself or herself among them. */
    private static List<TestedMember> bloodOf(TestedPedigree pedigree, TestedMember someone) {
        Map<String, Member> byLabel = new HashMap<>();
        pedigree.members().forEach(member -> byLabel.put(member.member().id(), member.member()));
        Set<String> own = ancestors(byLabel, someone.member().id());
        return pedigree.members().stream()
                .filter(member -> ancestors(byLabel, member.member().id()).stream().anyMatch(own::contains)).toList();
    }

    private static Set<String> ancestors(Map<String, Member> byLabel, String label) {
        Set<String> found = new HashSet<>();
        List<String> next = new ArrayList<>(List.of(label));
        while (!next.isEmpty()) {
            String one = next.remove(next.size() - 1);
            if (found.add(one)) {
                Stream.of(byLabel.get(one).father(), byLabel.get(one).mother()).filter(parent -> parent != null).forEach(next::add);
            }
        }
        return found;
    }

    /** Markers that speak against it without mutation, and who would have to be another. */
    List<Conflict> conflicts(TestedPedigree pedigree, Map<SampleId, TypedSample> typed) {
        Map<String, Map<String, Genotype>> seen = new TreeMap<>();
        pedigree.members().forEach(member -> member.sample().map(typed::get).ifPresent(one -> one.profile().genotypes()
                .forEach((marker, genotype) -> seen.computeIfAbsent(marker, none -> new HashMap<>()).put(member.member().id(), genotype))));
        List<Marker> markers = seen.keySet().stream().filter(PedigreeCheck::isAutosomal).map(name -> even(name, seen.get(name).values()))
                .toList();
        return MendelianConsistency.of(pedigree.pedigree(), markers, seen, Map.of()).loci().stream()
                .map(locus -> new Conflict(locus.marker(), locus.mending().stream().flatMap(Set::stream).distinct().sorted().toList()))
                .toList();
    }

    private static boolean isAutosomal(String marker) {
        return MarkerCatalogue.find(marker).map(KnownMarker::kind).filter(kind -> kind == MarkerClass.AUTOSOMAL).isPresent();
    }

    /** Frequencies play no part in what can be and what cannot. */
    private static Marker even(String name, Collection<Genotype> seen) {
        List<String> alleles = seen.stream().flatMap(Genotype::seen).distinct().sorted().toList();
        List<String> andAnother = new ArrayList<>(alleles);
        andAnother.add("*");
        double[] alike = new double[andAnother.size()];
        java.util.Arrays.fill(alike, 1.0 / alike.length);
        return new Marker(name, Chromosome.AUTOSOMAL, andAnother, alike, 0, null);
    }
}
