package org.athar.adversity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.athar.adversity.Deed.Kind;
import org.athar.file.OriginalsDirectory;
import org.athar.harness.Records;
import org.athar.harness.Suite;
import org.athar.harness.Verification;

/** What stands in the database and on the disk after everything: all that was acknowledged, each once, and nothing by halves. */
final class Standing {

    /** Each finds what must not be. */
    private static final Map<String, String> HALVES = new LinkedHashMap<>();

    static {
        HALVES.put("cases whose events have gaps", """
                SELECT case_id FROM stage_event GROUP BY case_id HAVING count(*) <> max(sequence)""");
        HALVES.put("events that do not begin where the one before ended", """
                SELECT id FROM (SELECT id, from_stage, lag(to_stage) OVER (PARTITION BY case_id ORDER BY sequence) AS before
                FROM stage_event) e WHERE from_stage <> before""");
        HALVES.put("cases that do not stand where their last event left them", """
                SELECT c.number FROM identification_case c WHERE c.stage IS DISTINCT FROM
                (SELECT to_stage FROM stage_event e WHERE e.case_id = c.id ORDER BY sequence DESC LIMIT 1)""");
        HALVES.put("items whose custody has gaps in its numbers", """
                SELECT i.id FROM custody_item i LEFT JOIN custody_event e ON e.item_id = i.id
                GROUP BY i.id HAVING count(e.id) <> coalesce(max(e.seq), 0) OR count(e.id) = 0""");
        HALVES.put("custody events that do not follow from the one before", """
                SELECT id FROM (SELECT id, previous_hash, lag(hash) OVER (PARTITION BY item_id ORDER BY seq) AS before
                FROM custody_event) e WHERE previous_hash <> before""");
        HALVES.put("persons without a name", """
                SELECT id FROM missing_person p WHERE NOT EXISTS (SELECT FROM missing_person_name n WHERE n.person_id = p.id)""");
        HALVES.put("digests of changes without their entry", """
                SELECT change_id FROM audit_row r WHERE NOT EXISTS (SELECT FROM audit_entry e WHERE e.id = r.entry_id)""");
        HALVES.put("changes without their entry or digest", """
                SELECT id FROM change c WHERE NOT EXISTS (SELECT FROM audit_entry e WHERE e.id = c.entry_id)
                OR NOT EXISTS (SELECT FROM audit_row r WHERE r.change_id = c.id)""");
    }

    private static final String WITHOUT_CHANGE = """
            SELECT DISTINCT operation FROM audit_entry e
            WHERE result = 'CHANGED' AND NOT EXISTS (SELECT FROM audit_row r WHERE r.entry_id = e.id)""";

    private final Set<String> changeNothing = new TreeSet<>(Records.read(WITHOUT_CHANGE));

    private Standing() {
    }

    /** As it is before. */
    static Standing before() {
        return new Standing();
    }

    /** Nothing is lost, nothing is there twice, nothing by halves, and the trail says so. */
    void requireWhole(Collection<Deed> deeds) throws Exception {
        assertEquals(List.of(), wrong(deeds));
        HALVES.forEach((what, query) -> assertEquals(List.of(), Records.read(query), what));
        Set<String> empty = new TreeSet<>(Records.read(WITHOUT_CHANGE));
        empty.removeAll(changeNothing);
        assertEquals(Set.of(), empty, "operations that stand in the trail without their change");
        assertEquals(List.of(), damaged());
        assertEquals(List.of(), Verification.ofTheSuite().findings());
    }

    private static List<String> wrong(Collection<Deed> deeds) {
        List<String> wrong = new ArrayList<>();
        Map<Kind, Map<String, Long>> found = Arrays.stream(Kind.values()).collect(Collectors.toMap(Function.identity(), Standing::counted));
        for (Deed deed : deeds) {
            long count = found.get(deed.kind()).getOrDefault(deed.words(), 0L);
            if (count > 1 || deed.acknowledged() && count != 1) {
                wrong.add(deed + " is there " + count + " times");
            }
        }
        return wrong;
    }

    private static Map<String, Long> counted(Kind kind) {
        return Records.read(kind.found()).stream().filter(words -> words != null)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Files whose content is not on the disk as the database says. */
    private static List<String> damaged() throws IOException {
        OriginalsDirectory originals = new OriginalsDirectory(Suite.servers().instance().files());
        List<String> damaged = new ArrayList<>();
        for (String file : Records.read("SELECT sha256 || ' ' || size_bytes FROM stored_file f WHERE NOT EXISTS "
                + "(SELECT FROM removed_content r WHERE r.file_id = f.id)")) {
            String[] parts = file.split(" ");
            if (!originals.isIntact(parts[0], Long.parseLong(parts[1]))) {
                damaged.add(file);
            }
        }
        return damaged;
    }
}
