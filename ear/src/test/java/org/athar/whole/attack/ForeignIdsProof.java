package org.athar.whole.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.athar.engine.protocol.Role;
import org.athar.harness.Caller;
import org.athar.harness.Caller.Answer;
import org.athar.harness.Program;
import org.athar.harness.Records;
import org.athar.security.access.AccessMatrix;
import org.athar.whole.program.Handles;
import org.athar.whole.program.Haste;
import org.athar.whole.program.Programs;
import org.athar.whole.program.Routes;
import org.athar.whole.wall.Marked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever addresses others have seen, pages, files, lists and routes of the interface, asked again by somebody whose role or whose place
 * is another, show no row that is not for them, and no command to a record elsewhere changes anything.
 */
@ExtendWith(Haste.class)
class ForeignIdsProof {

    private static final AccessMatrix MATRIX = new AccessMatrix();
    private static final String OF_ANOTHER_VERSION = "\"999999.0123456789abcdef\"";
    private static final Random RANDOM = new Random(20261129);
    private static final String HANDED_TO = "SELECT i.number FROM custody_item i JOIN staff_account a ON a.staff_member_id = "
            + "i.pending_staff_id WHERE a.username = ?";
    private static final int RECORDS = Integer.getInteger("athar.foreign.records", 3);
    private static final List<String> OTHERS = List.of("huda.aljubouri", "samira.alhamdani", "rania.alhadidi", "nasreen.alkhafaji",
            "mariwan.hawrami");
    private static final Map<String, Role> BY_ROLE = Map.of("samira.alhamdani", Role.LIAISON_OFFICER, "zaynab.alsaadi",
            Role.ADMINISTRATOR, "shilan.amedi", Role.LAB_ANALYST, "adil.aldulaimi", Role.AUDITOR, "yousif.alnuaimi", Role.CUSTODIAN);

    private static final Set<String> ADDRESSES = new LinkedHashSet<>();
    private static final Set<String> SHOWN = new TreeSet<>();
    private static Handles handles;
    private static Routes routes;

    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    @BeforeAll
    static void what_others_see() {
        Map<Role, Program> programs = Programs.ofEveryRole();
        handles = new Handles(programs);
        routes = Routes.of(programs.get(Role.COORDINATOR));
        Marked.markAll();
        for (String username : OTHERS) {
            try (Caller caller = Caller.of(username)) {
                caller.crawl(RECORDS).forEach((address, answer) -> {
                    if (answer.status() == 200 && address.matches(".*([?&/=][A-Z]{1,4}-[0-9A-Z]|[0-9a-f]{8}-).*")) {
                        ADDRESSES.add(address);
                        Marked.all().filter(one -> one.isIn(answer.body())).forEach(one -> SHOWN.add(one.place()));
                    }
                });
            }
        }
    }

    @AfterAll
    static void lift() {
        Marked.liftAll();
    }

    @Test
    void show_nothing_to_another_role_and_nothing_of_another_place() {
        BY_ROLE.forEach((username, role) -> replay(username, role, null));
        Elsewhere site = Elsewhere.thanASite();
        Elsewhere.AT_A_SITE.forEach((username, role) -> site.confine(username, () -> replay(username, role, site)));
        Elsewhere office = Elsewhere.thanAnOffice();
        Elsewhere.AT_AN_OFFICE.forEach((username, role) -> office.confine(username, () -> replay(username, role, office)));
        int all = counts.entrySet().stream().filter(one -> one.getKey().endsWith("replays")).mapToInt(Map.Entry::getValue).sum();
        System.out.println(all + " replays of " + ADDRESSES.size() + " addresses and " + counts);
        assertEquals("", String.join("\n", wrong));
        assertTrue(all >= 5_000, all + " replays");
        assertTrue(SHOWN.size() > 12, "marks that nobody is shown prove nothing: " + SHOWN);
    }

    /** By pages and by programs; with a place where the person has one. */
    private void replay(String username, Role role, Elsewhere elsewhere) {
        int before = changes(username);
        try (Caller caller = Caller.of(username)) {
            Replay replay = new Replay(username, role, elsewhere, other -> caller.get(other).lasting());
            caller.getAll(ADDRESSES).forEach((address, answer) -> judge(replay, address, answer.status(), answer.lasting()));
        }
        Program program = Program.lasting(username);
        routes.each((name, route) -> addresses(name, role, elsewhere).forEach(address -> {
            boolean open = MATRIX.ceiling(Routes.operation(route), role).isPresent();
            String body = open ? body(name, route) : routes.least(name, route).toString();
            Program.Answer answer = Routes.ask(program, name, route, address, body, OF_ANOTHER_VERSION);
            judge(new Replay(username, role, elsewhere, other -> Routes.ask(program, name, route, other, body, OF_ANOTHER_VERSION)
                    .lasting()), address, answer.status(), answer.lasting());
            if (!open && answer.status() != 404) {
                wrong.add(name + " is answered with " + answer.status() + " to " + username);
            }
        }));
        if (changes(username) != before) {
            wrong.add(username + " has changed something: " + Records.read("SELECT DISTINCT operation FROM audit_entry WHERE account = ? "
                    + "AND result = 'CHANGED'", username));
        }
    }

    /**
     * Who asks for what others have seen.
     *
     * @param username  the account
     * @param role      its role
     * @param elsewhere the place to which it is confined; null where it is its role alone
     * @param ask       how it asks, with all of an answer that lasts
     */
    private record Replay(String username, Role role, Elsewhere elsewhere, UnaryOperator<String> ask) {

        /** Whether it is answered like the same address with a number that is not given. */
        boolean isLikeNothing(String address, Map.Entry<String, String> named, String answer) {
            String missing = elsewhere.missing(named.getKey(), RANDOM);
            return answer.replace(named.getValue(), "#").equals(ask.apply(address.replace(named.getValue(), missing))
                    .replace(missing, "#"));
        }

        /** What was handed to somebody is theirs to receive, wherever it lies. */
        boolean isHandedOver(String address) {
            return address.matches("custody/.*") && (address.endsWith("awaiting-me") || Records.read(HANDED_TO, username).stream()
                    .anyMatch(address::contains));
        }
    }

    private void judge(Replay replay, String address, int status, String answer) {
        String username = replay.username();
        Role role = replay.role();
        Elsewhere elsewhere = replay.elsewhere();
        counts.merge((elsewhere == null ? role + "'s" : role + "'s of another " + elsewhere.kind()) + " replays", 1, Integer::sum);
        counts.merge("answers " + status, 1, Integer::sum);
        Marked.all().filter(one -> one.isIn(answer))
                .filter(one -> one.isClosed(role) || elsewhere != null && elsewhere.tables().contains(one.table())
                        && !replay.isHandedOver(address))
                .forEach(one -> wrong.add(one.place() + " to " + username + (elsewhere == null ? "" : " of another place") + " at "
                        + address));
        boolean foreign = elsewhere != null && status != 404 && !replay.isHandedOver(address) && elsewhere.named(address)
                .filter(named -> !replay.isLikeNothing(address, named, answer)).isPresent();
        if (status >= 500 || foreign) {
            wrong.add(address + " answers " + status + " to " + username);
        }
    }

    /** A route with every number of a record elsewhere; without a place, with one record. A command that names none is left out. */
    private static Stream<String> addresses(String name, Role role, Elsewhere elsewhere) {
        String path = name.substring(name.indexOf('/'));
        Map<String, List<String>> numbers = elsewhere == null ? Map.of() : elsewhere.numbers();
        List<String> named = numbers.keySet().stream().filter(variable -> path.contains("{" + variable + "}")).toList();
        if (elsewhere == null || named.isEmpty()) {
            return name.startsWith("get ") || elsewhere == null && MATRIX.ceiling(Routes.operation(routes.route(name)), role).isEmpty()
                    ? Stream.of(handles.filled(path, role)) : Stream.of();
        }
        int most = name.startsWith("get ") ? 12 : 3;
        return named.stream().flatMap(variable -> numbers.get(variable).stream().limit(most)
                .map(number -> handles.filled(path.replace("{" + variable + "}", number), role)));
    }

    private static String body(String name, JsonObject route) {
        return name.startsWith("get ") ? "" : routes.filled(routes.shape(route).getJsonObject("properties"), Known::value).toString();
    }

    private static int changes(String username) {
        return Integer.parseInt(Records.one("SELECT count(*) FROM audit_entry WHERE account = ? "
                + "AND result = 'CHANGED' AND operation <> 'WATCH_PACE'", username));
    }
}
