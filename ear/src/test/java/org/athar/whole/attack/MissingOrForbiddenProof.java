package org.athar.whole.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.athar.harness.Caller;
import org.athar.harness.Program;
import org.athar.harness.Records;
import org.athar.whole.program.Haste;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A record that is kept from somebody and one that there is not are answered alike, byte for byte but for what is new in every answer,
 * and as fast: asked for in pairs, in either order.
 */
@ExtendWith(Haste.class)
class MissingOrForbiddenProof {

    private static final int PAIRS = Integer.getInteger("athar.pairs", 2_000);
    private static final int WARM = 60;
    private static final double MOST_MILLIS = 5;

    /** Addresses that name one record, by the kind of the record. */
    private static final Map<String, List<String>> PAGES = Map.of(
            "site", List.of("site/view.xhtml?ref=", "site/happening.xhtml?ref=", "site/status.xhtml?ref=", "site/protect.xhtml?ref="),
            "remains", List.of("recovery/view.xhtml?ref=", "custody/view.xhtml?ref=", "examination/view.xhtml?ref=",
                    "recovery/describe.xhtml?ref="),
            "case", List.of("identification/view.xhtml?ref=", "identification/nominate.xhtml?ref=", "identification/evidence.xhtml?ref=",
                    "reporting/replay.xhtml?ref="),
            "person", List.of("missing/view.xhtml?ref=", "liaison/view.xhtml?ref=", "liaison/log.xhtml?ref=", "missing/name.xhtml?ref="));
    private static final Map<String, List<String>> ROUTES = Map.of(
            "site", List.of("sites/#", "sites/#/happenings", "sites/#/work", "post sites/#/happenings"),
            "remains", List.of("remains/#", "remains/#/examinations", "custody/#", "post remains/#/examinations", "post custody/#/events"),
            "case", List.of("cases/#", "cases/#/steps/1", "post cases/#/candidates"),
            "person", List.of("missing/#", "families/#", "missing/#/history", "post missing/#/names", "post families/#/enquiries"));

    private final Random random = new Random(Long.getLong("athar.seed", 20261129));
    private final String person = Records.one("SELECT min(ref) FROM missing_person");
    private final String owner = Records.one("SELECT staff_member_id FROM staff_account WHERE username = 'rania.alhadidi'");
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, List<double[]>> times = new TreeMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    @Test
    void are_answered_alike() {
        Elsewhere site = Elsewhere.thanASite();
        site.confine("karwan.barzinji", () -> ask("karwan.barzinji", site, List.of("site", "remains", "case"), PAIRS * 3 / 5));
        Elsewhere office = Elsewhere.thanAnOffice();
        office.confine("samira.alhamdani", () -> ask("samira.alhamdani", office, List.of("person"), PAIRS - PAIRS * 3 / 5));
        System.out.println(PAIRS + " pairs; answers by status: " + statuses);
        times.forEach((kind, pairs) -> System.out.printf("%s: %d pairs, missing %.1f ms, forbidden %.1f ms, difference %.2f ms (medians)%n",
                kind, pairs.size(), median(pairs, one -> one[0]), median(pairs, one -> one[1]), median(pairs, one -> one[1] - one[0])));
        times.forEach((kind, pairs) -> {
            double difference = median(pairs, one -> one[1] - one[0]);
            if (Math.abs(difference) > MOST_MILLIS) {
                wrong.add(kind + " differ by " + difference + " ms");
            }
        });
        assertEquals("", String.join("\n", wrong));
        assertTrue(statuses.keySet().stream().allMatch(one -> one == 404), () -> statuses.toString());
    }

    private void ask(String username, Elsewhere elsewhere, List<String> kinds, int pairs) {
        try (Caller caller = Caller.of(username)) {
            Program program = Program.lasting(username);
            for (int at = -WARM; at < pairs; at++) {
                String kind = kinds.get(random.nextInt(kinds.size()));
                boolean page = random.nextBoolean();
                String template = some((page ? PAGES : ROUTES).get(kind));
                String there = some(elsewhere.numbers().get(kind));
                String notThere = elsewhere.missing(kind, random);
                Function<String, String> one = page ? number -> caller.get(template + number).lasting()
                        : number -> asked(program, template.replace("#", number));
                pair(page ? "page of " + kind : "route of " + kind, template, one, there, notThere, at >= 0);
            }
        }
    }

    private String asked(Program program, String address) {
        return (address.startsWith("post ") ? program.post(address.substring(5), body(address), "Idempotency-Key", "a-pair-"
                + System.nanoTime(), "If-Match", "\"1.0123456789abcdef\"") : program.get(address)).lasting();
    }

    /** What would be carried out, so that nothing but the record itself is a reason. */
    private String body(String address) {
        String body = switch (address.replaceAll(".*/", "")) {
            case "happenings" -> "{'kind': 'VISIT', 'occurredOn': '2019-05', 'description': {'en': 'Visited.'}}";
            case "examinations" -> "{'performedOn': '2019-05-16', 'place': 'Table 1'}";
            case "events" -> "{'type': 'RECEIVE', 'moment': {'on': '2019-05-08', 'at': '2019-05-08T09:00:00Z', 'zone': 'Asia/Baghdad'},"
                    + " 'condition': 'Bag whole', 'place': 'Store, shelf 9', 'sealBefore': 'P-100'}";
            case "candidates" -> "{'step': {'reasons': 'As the file has it.'}, 'personRef': '" + person + "', 'owner': '" + owner
                    + "', 'dueOn': '2027-01-31'}";
            case "names" -> "{'kind': 'MAIN', 'script': 'LATIN', 'parts': {'given': 'Salar', 'family': 'Program'}}";
            case "enquiries" -> "{'askedOn': '2019-05', 'askedBy': 'Salar', 'kinship': 'BROTHER', 'identityCheck': 'PASSPORT',"
                    + " 'kinshipCheck': 'ON_RECORD', 'channel': 'OFFICE'}";
            default -> throw new AssertionError("no body for " + address);
        };
        return body.replace('\'', '"');
    }

    private void pair(String kind, String template, Function<String, String> ask, String there, String notThere, boolean counts) {
        boolean first = random.nextBoolean();
        String[] answers = new String[2];
        double[] millis = new double[2];
        for (int turn = 0; turn < 2; turn++) {
            int which = (turn == 0) == first ? 0 : 1;
            long begun = System.nanoTime();
            String number = which == 0 ? notThere : there;
            answers[which] = ask.apply(number).replace(number, "#");
            millis[which] = (System.nanoTime() - begun) / 1e6;
        }
        if (counts) {
            times.computeIfAbsent(kind, none -> new ArrayList<>()).add(millis);
            statuses.merge(Integer.parseInt(answers[1].substring(0, 3)), 1, Integer::sum);
        }
        if (!answers[0].equals(answers[1])) {
            wrong.add(template + " with " + there + " and " + notThere + ": " + answers[1].substring(0, 3) + " and "
                    + answers[0].substring(0, 3));
        }
    }

    private <T> T some(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static double median(List<double[]> pairs, Function<double[], Double> of) {
        return pairs.stream().map(of).sorted().skip(pairs.size() / 2).findFirst().orElseThrow();
    }
}
