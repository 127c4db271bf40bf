package org.athar.whole.attack;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.athar.custody.EvidenceKind;
import org.athar.custody.EvidenceNumber;
import org.athar.engine.protocol.Role;
import org.athar.harness.Desk;
import org.athar.harness.Records;
import org.athar.missing.MissingNumber;
import org.athar.whole.program.MainLine;

/**
 * A place of somebody's own, at which there is nothing, and the numbers of what there is elsewhere.
 *
 * @param kind    what the person is confined to
 * @param id      the place
 * @param ref     its number
 * @param numbers what stands elsewhere, by the variable of addresses that names it
 * @param tables  whose rows are all elsewhere
 */
record Elsewhere(String kind, String id, String ref, Map<String, List<String>> numbers, List<String> tables) {

    /** People who are confined to a site in proofs. */
    static final Map<String, Role> AT_A_SITE = new LinkedHashMap<>(Map.of("karwan.barzinji", Role.INVESTIGATOR, "yousif.alnuaimi",
            Role.CUSTODIAN, "shilan.amedi", Role.LAB_ANALYST, "dilshad.zebari", Role.COORDINATOR));
    /** People who are confined to an office. */
    static final Map<String, Role> AT_AN_OFFICE = Map.of("samira.alhamdani", Role.LIAISON_OFFICER);

    private static final List<String> TABLES_OF_SITES = List.of("site", "site_happening", "custody_item", "human_remains", "evidence_item",
            "examination_trauma", "evidence_line", "proposal", "sheet_vote");
    private static final List<String> TABLES_OF_OFFICES = List.of("missing_person_name", "ante_mortem_item", "relative",
            "missing_person_protected", "consent", "enquiry", "family_wish", "custody_item", "human_remains", "evidence_item",
            "evidence_line");

    /** Of a new site. */
    static Elsewhere thanASite() {
        Map<String, List<String>> numbers = new HashMap<>();
        numbers.put("site", Records.read("SELECT ref FROM site ORDER BY ref"));
        numbers.put("remains", Records.read("SELECT number FROM human_remains ORDER BY number"));
        numbers.put("find", Records.read("SELECT number FROM evidence_item ORDER BY number"));
        numbers.put("item", Records.read("SELECT number FROM human_remains UNION SELECT number FROM evidence_item ORDER BY 1"));
        numbers.put("case", Records.read("SELECT number FROM identification_case ORDER BY number"));
        JsonObject site = new MainLine().site("Hollow with nothing in it");
        return new Elsewhere("SITE", site.getString("id"), site.getString("ref"), numbers, TABLES_OF_SITES);
    }

    /** Of a new office. */
    static Elsewhere thanAnOffice() {
        List<String> persons = new ArrayList<>(Records.read("SELECT ref FROM missing_person ORDER BY ref"));
        persons.addAll(Records.read("SELECT pseudonym FROM missing_person ORDER BY ref"));
        try (Desk coordinator = Desk.of("huda.aljubouri")) {
            coordinator.form("missing/offices.xhtml").write("code", "EMP").write("nameEn", "Office without families").press("save")
                    .done("The office is on record.");
        }
        List<String> relatives = Records.read("SELECT id FROM relative ORDER BY id");
        return new Elsewhere("OFFICE", Records.one("SELECT id FROM liaison_office WHERE code = 'EMP'"), "EMP", Map.of("person", persons,
                "relative", relatives), TABLES_OF_OFFICES);
    }

    /** The kind and the number of the record elsewhere that an address names, other than by searching for it. */
    Optional<Map.Entry<String, String>> named(String address) {
        boolean one = !address.matches(".*(list|List|results|map|board|waiting|sample)\\.xhtml.*");
        return numbers.entrySet().stream().filter(kind -> one).flatMap(kind -> kind.getValue().stream()
                .map(number -> Map.entry(kind.getKey(), number))).filter(number -> Pattern.compile("[=/]" + Pattern.quote(number.getValue())
                + "(?![0-9A-Z-])").matcher(address).find()).findFirst();
    }

    /** A number as it could be and is not given, of the same length. */
    String missing(String kind, Random random) {
        int running = 5_000 + random.nextInt(4_000);
        while (!isGiven(kind, running)) {
            running++;
        }
        return switch (kind) {
            case "site" -> "NIN-%04d".formatted(running);
            case "case" -> numbers.get(kind).get(0).replaceAll("\\d{4}$", Integer.toString(running));
            case "remains", "item", "find" -> new EvidenceNumber(EvidenceKind.REMAINS, running).toString();
            case "relative" -> "00000000-0000-7000-8000-00000000" + running;
            default -> new MissingNumber(running).toString();
        };
    }

    private static boolean isGiven(String kind, int running) {
        return switch (kind) {
            case "remains", "item", "find" -> EvidenceNumber.isGiven(EvidenceKind.REMAINS, running);
            case "person" -> MissingNumber.isGiven(running);
            default -> true;
        };
    }

    /** Works there alone while something is done. */
    void confine(String username, Runnable done) {
        Records.confined(username, kind, id, done);
    }
}
