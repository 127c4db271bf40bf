package org.athar.whole.program;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.harness.Program;
import org.athar.harness.Program.Answer;
import org.athar.harness.Records;

/** What the variables of addresses stand for in a test of all routes: one record of each kind. */
public final class Handles {

    private static final Map<String, String> QUERIES = Map.ofEntries(
            Map.entry("case", "SELECT min(number) FROM identification_case"),
            Map.entry("incident", "SELECT min(ref) FROM incident"),
            Map.entry("facility", "SELECT min(ref) FROM facility"),
            Map.entry("source", "SELECT min(ref) FROM source WHERE sensitivity = 'S0'"),
            Map.entry("claim", "SELECT min(ref) FROM statement WHERE subject_kind = 'SITE'"),
            Map.entry("figure", "SELECT min(ref) FROM figure WHERE subject_kind = 'SITE'"),
            Map.entry("find", "SELECT min(number) FROM evidence_item"),
            Map.entry("entry", "SELECT id FROM audit_entry ORDER BY id LIMIT 1"),
            Map.entry("phase", "SELECT min(s.ref || '/phases/' || c.phase) FROM site_campaign c JOIN site s ON s.id = c.site_id"),
            Map.entry("area", "SELECT min(pcode) FROM administrative_area"),
            Map.entry("relative", "SELECT min(id::text) FROM relative"),
            Map.entry("task", "SELECT id FROM task ORDER BY done_at IS NULL, id LIMIT 1"));

    private final Map<String, String> values = new HashMap<>();

    /** Puts on record what is not in the sample. */
    public Handles(Map<Role, Program> programs) {
        QUERIES.forEach((name, query) -> values.put(name, Records.one(query)));
        MainLine line = new MainLine();
        JsonObject site = line.site("Pit of every route");
        String remains = line.examined(site.getString("id"));
        values.put("site", site.getString("ref"));
        values.put("remains", remains);
        values.put("item", line.read(MainLine.INVESTIGATOR, "remains/" + remains).getJsonObject("custody").getString("number"));
        values.putAll(Map.of("subject", "NIN-0001", "kind", "SITE", "list", "SITES", "sequence", "1"));
        values.put("finding", made(programs.get(Role.AUDITOR), "findings", """
                {"text": "A program reads this.", "severity": "MINOR", "owner": "COORDINATOR", "dueOn": "2027-01-31"}""", "number"));
        String column = Programs.items(programs.get(Role.COORDINATOR).get("exports/columns/SITES")).get(0).getString("id");
        values.put("export", made(programs.get(Role.COORDINATOR), "exports", """
                {"list": "SITES", "columns": ["%s"], "format": "CSV", "language": "en", "purpose": "A test of all routes."}"""
                .formatted(column), "id"));
        String part = made(programs.get(Role.INVESTIGATOR), "remains/" + remains + "/parts", """
                {"part": {"element": "CRANIUM", "completenessPct": 50}}""", "number");
        values.put("set", part.replaceAll("/.*", ""));
        values.put("part", part.replaceAll(".*/", ""));
        values.put("witness", made(programs.get(Role.COORDINATOR), "sources", """
                {"type": "WITNESS", "sensitivity": "S3", "contact": "By the guard.", "consent": "GIVEN", "invented": true}""", "ref"));
        values.put("file", programs.get(Role.COORDINATOR).upload("files", """
                {"originalName": "note.txt", "sensitivity": "S1"}""", "A note.", "Idempotency-Key", UUID.randomUUID().toString())
                .json().getString("id"));
    }

    private static String made(Program program, String address, String body, String known) {
        Answer made = program.post(address, body, "Idempotency-Key", UUID.randomUUID().toString());
        if (made.status() != 201) {
            throw new AssertionError(address + " answers " + made.status() + " " + made.body());
        }
        return made.json().getString(known);
    }

    /** A missing person: by number, or by pseudonym where the name is kept from the role. */
    private static String person(Role role) {
        boolean named = role != Role.LAB_ANALYST && role != Role.AUDITOR;
        return Records.one("SELECT min(" + (named ? "ref" : "pseudonym") + ") FROM missing_person WHERE ref = (SELECT min(ref) "
                + "FROM missing_person)");
    }

    /** An address below {@code /api/v1} with its variables filled in. */
    public String filled(String path, Role role) {
        String address = path.replace("/api/v1/", "").replace("{site}/phases/{phase}", values.get("phase"))
                .replace("{source}/contact", "{witness}/contact").replace("{person}", person(role));
        for (Map.Entry<String, String> one : values.entrySet()) {
            address = address.replace("{" + one.getKey() + "}", Objects.requireNonNullElse(one.getValue(), "none"));
        }
        if (address.contains("{")) {
            throw new AssertionError("nothing is known for " + address);
        }
        return address;
    }

    /** The id of a record of a kind that a command names. */
    static String id(String component, String address) {
        return switch (component) {
            case "site", "id" -> Records.one("SELECT id FROM site WHERE ref = 'NIN-0001'");
            case "link" -> Records.one("SELECT min(id::text) FROM " + (address.contains("sites") ? "site_link" : "facility_link"));
            case "consent" -> Records.one("SELECT min(id::text) FROM consent");
            default -> "00000000-0000-0000-0000-000000000001";
        };
    }
}
