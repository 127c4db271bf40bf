package org.athar.operation.validate;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.MutationModel;
import org.athar.engine.genotype.MutationRates;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;

/** Reads the parts that golden cases of every type have (schema {@code kinship-golden/1}, see docs/validation/kinship.md). */
final class GoldenJson {

    private GoldenJson() {
    }

    static List<Marker> markers(JsonObject file) {
        return file.getJsonArray("markers").getValuesAs(JsonObject.class).stream().map(GoldenJson::marker).toList();
    }

    private static Marker marker(JsonObject json) {
        return new Marker(json.getString("name"), json.getString("chrom").equals("X") ? Chromosome.X : Chromosome.AUTOSOMAL,
                json.getJsonArray("alleles").getValuesAs(JsonString::getString),
                json.getJsonArray("frequencies").stream().mapToDouble(GoldenJson::number).toArray(),
                present(json, "silentFrequency") ? number(json.get("silentFrequency")) : 0,
                present(json, "mutation") ? mutation(json.getJsonObject("mutation")) : null);
    }

    private static MutationModel mutation(JsonObject json) {
        return new MutationModel(MutationModel.Kind.valueOf(json.getString("model").toUpperCase(Locale.ROOT)),
                rates(json.getJsonObject("female")), rates(json.getJsonObject("male")));
    }

    private static MutationRates rates(JsonObject json) {
        return new MutationRates(number(json, "rate"), number(json, "rate2"), number(json, "range"));
    }

    static Pedigree pedigree(JsonArray members) {
        return new Pedigree(members.getValuesAs(JsonObject.class).stream().map(GoldenJson::member).toList());
    }

    private static Member member(JsonObject json) {
        return new Member(json.getString("id"), json.getString("father", null), json.getString("mother", null), sex(json));
    }

    static Sex sex(JsonObject person) {
        return person.getString("sex").equals("M") ? Sex.MALE : Sex.FEMALE;
    }

    /** What was seen at a marker, by person. */
    static Map<String, Genotype> seen(JsonObject genotypes, String marker) {
        Map<String, Genotype> seen = new HashMap<>();
        genotypes.forEach((person, typed) -> {
            if (present(typed.asJsonObject(), marker)) {
                JsonArray alleles = typed.asJsonObject().getJsonArray(marker);
                seen.put(person, new Genotype(alleles.getString(0), alleles.size() < 2 ? null : alleles.getString(1, null)));
            }
        });
        return seen;
    }

    static boolean present(JsonObject json, String name) {
        return json.containsKey(name) && !json.isNull(name);
    }

    static double number(JsonObject json, String name) {
        return present(json, name) ? number(json.get(name)) : 0;
    }

    static double number(JsonValue value) {
        return ((JsonNumber) value).doubleValue();
    }
}
