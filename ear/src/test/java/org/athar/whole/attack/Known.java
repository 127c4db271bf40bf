package org.athar.whole.attack;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.athar.harness.Records;

/** Values of properties that a command would take: ids of records that are there, and words. */
final class Known {

    /** Which record a property names, by a part of its name; the first that fits. */
    private static final List<Map.Entry<String, String>> IDS = List.of(Map.entry("site", "SELECT id FROM site WHERE ref = 'NIN-0001'"),
            Map.entry("area", "SELECT area_id FROM site WHERE ref = 'NIN-0001'"), Map.entry("office", first("liaison_office")),
            Map.entry("source", first("source")), Map.entry("file", first("stored_file")), Map.entry("capture", first("stored_file")),
            Map.entry("document", first("stored_file")), Map.entry("incident", first("incident")), Map.entry("facility", first("facility")),
            Map.entry("candidate", first("candidate")), Map.entry("line", first("evidence_line")), Map.entry("consent", first("consent")),
            Map.entry("relative", first("relative")), Map.entry("person", first("missing_person")));
    private static final String STAFF = "SELECT staff_member_id FROM staff_account WHERE username = 'rania.alhadidi'";
    private static final Map<String, String> FOUND = new ConcurrentHashMap<>();

    private Known() {
    }

    private static String first(String table) {
        return "SELECT min(id::text) FROM " + table;
    }

    /** Whether a field of this name is looked up as it is typed. */
    static boolean isHandle(String field) {
        return field.matches(".*(source|area|target|subject|confirmedby)");
    }

    /** What stands in such a field once something was found. */
    static String handle(String field) {
        return FOUND.computeIfAbsent(field, one -> one.endsWith("area") ? Records.one("SELECT min(pcode) FROM administrative_area")
                : one.matches("target|subject") ? "SITE:NIN-0001" : Records.one("SELECT min(ref) FROM source"));
    }

    /** For a property of this name and shape. */
    static String value(String property, JsonObject schema) {
        return "uuid".equals(schema.getString("format", "")) ? FOUND.computeIfAbsent(property, Known::id) : switch (property) {
            case "language" -> "ar";
            case "url" -> "https://example.org/x";
            case "pcode" -> "IQ";
            default -> "Words of a proof.";
        };
    }

    private static String id(String property) {
        String query = IDS.stream().filter(one -> property.toLowerCase().contains(one.getKey())).map(Map.Entry::getValue).findFirst()
                .orElse(STAFF);
        return Optional.ofNullable(Records.one(query)).orElse("00000000-0000-0000-0000-000000000001");
    }
}
