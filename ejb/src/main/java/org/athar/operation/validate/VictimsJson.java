package org.athar.operation.validate;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.athar.engine.assignment.DisasterVictims;
import org.athar.engine.assignment.Pairing;
import org.athar.engine.assignment.Profile;
import org.athar.engine.assignment.ReferenceFamily;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.Sex;
import org.athar.engine.kinship.Circumstances;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;

/** Reads samples and families of a golden case of type {@code dvi}. */
final class VictimsJson {

    private final JsonObject file;
    private final List<Marker> markers;
    private final Circumstances circumstances;
    private final Map<String, Map<String, Genotype>> genotypes = new HashMap<>();

    private VictimsJson(JsonObject file) {
        this.file = file;
        this.markers = GoldenJson.markers(file);
        this.circumstances = LikelihoodCase.circumstances(file);
        if (circumstances.theta() != 0) {
            throw new IllegalArgumentException("joint identification knows theta 0 alone, not " + circumstances.theta());
        }
        markers.forEach(marker -> GoldenJson.seen(file.getJsonObject("genotypes"), marker.name()).forEach((person, genotype) ->
                genotypes.computeIfAbsent(person, any -> new HashMap<>()).put(marker.name(), genotype)));
    }

    static DisasterVictims read(JsonObject file) {
        return new VictimsJson(file).victims();
    }

    private DisasterVictims victims() {
        List<Profile> samples = file.getJsonArray("samples").getValuesAs(JsonObject.class).stream()
                .map(sample -> profile(sample.getString("id"), GoldenJson.sex(sample))).toList();
        List<ReferenceFamily> families = file.getJsonArray("families").getValuesAs(JsonObject.class).stream().map(this::family).toList();
        return new DisasterVictims(markers, samples, families,
                GoldenJson.present(file, "pairings") ? pairings() : DisasterVictims.ofSameSex(samples, families));
    }

    private Profile profile(String id, Sex sex) {
        return new Profile(id, sex, genotypes.getOrDefault(id, Map.of()), circumstances.dropout().getOrDefault(id, 0.0));
    }

    private ReferenceFamily family(JsonObject family) {
        Pedigree pedigree = GoldenJson.pedigree(family.getJsonArray("members"));
        List<String> typed = JointCase.names(family.getJsonArray("typed"));
        Map<String, Profile> references = new HashMap<>();
        for (Member member : pedigree.members()) {
            if (typed.contains(member.id())) {
                references.put(member.id(), profile(member.id(), member.sex()));
            }
        }
        return new ReferenceFamily(family.getString("id"), pedigree, JointCase.names(family.getJsonArray("missing")), references, true);
    }

    private Set<Pairing> pairings() {
        Set<Pairing> pairings = new LinkedHashSet<>();
        file.getJsonObject("pairings").forEach((sample, missing) -> {
            List<String> people = new ArrayList<>(missing.asJsonArray().getValuesAs(JsonString::getString));
            people.remove(JointCase.NOBODY);
            people.forEach(one -> pairings.add(new Pairing(sample, one)));
        });
        return pairings;
    }
}
