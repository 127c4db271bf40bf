package org.athar.whole.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.engine.protocol.Role;
import org.athar.harness.Program;
import org.athar.harness.Program.Answer;
import org.athar.security.access.AccessMatrix;
import org.athar.whole.attack.Unfit.Fate;
import org.athar.whole.program.Handles;
import org.athar.whole.program.Haste;
import org.athar.whole.program.Programs;
import org.athar.whole.program.Routes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every property of every command that programs can send, one after the other with what should not stand in it, in a body that is
 * otherwise as it can be: refused in words, or kept exactly as it was sent where it is a text; nothing of a refused one is kept.
 */
@ExtendWith(Haste.class)
class BadBodiesProof {

    private static final AccessMatrix MATRIX = new AccessMatrix();
    private static final String OF_ANOTHER_VERSION = "\"999999.0123456789abcdef\"";
    private static final Pattern VARIABLE = Pattern.compile("\\{\\w+}");
    private static final int VALUES = Integer.getInteger("athar.bad.values", 2);
    private static final int IN_ADDRESSES = 5;
    private static final long SEED = Long.getLong("athar.seed", 20261129);
    private static final int CHANGED_SINCE = 412;
    private static final int LARGE = 10_000_000;
    /** What a body of a command may hold, in characters. */
    private static final int MOST = 60_000;
    /** The name of a file is kept without its folders and without what nobody sees: devices write such, and few can change them. */
    private static final String CLEANED = "/originalName";

    private static final List<String> TEXTS = Stream.of(Unfit.HIDDEN.values(), Unfit.ODD.values(),
            Unfit.NO_DAYS, Unfit.NO_NUMBERS, Unfit.NO_COUNTS, Unfit.NUMBERS).flatMap(Collection::stream).toList();

    private static Map<Role, Program> programs;
    private static Handles handles;
    private static Routes routes;

    private final Marks marks = new Marks(1_000_000);
    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    private final Set<String> ahead = new ConcurrentSkipListSet<>();
    private final Set<String> unsaid = new ConcurrentSkipListSet<>();
    private final Set<String> took = new ConcurrentSkipListSet<>();
    private final AtomicInteger properties = new AtomicInteger();
    private final AtomicInteger together = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();

    @BeforeAll
    static void sign_in() {
        programs = Programs.ofEveryRole();
        handles = new Handles(programs);
        routes = Routes.of(programs.get(Role.COORDINATOR));
    }

    /** One command, as somebody who may send it. */
    private record Command(String name, JsonObject route, Role role, String address, AtomicReference<String> known) {

        Program program() {
            return programs.get(role);
        }

        /** For the record as it is; once more where it has changed since it was looked at. */
        Answer send(String body) {
            Answer answer = ask(body);
            return answer.status() == CHANGED_SINCE ? ask(body) : answer;
        }

        private Answer ask(String body) {
            Answer answer = Routes.ask(program(), name, route, address, body, known.updateAndGet(tag -> tag == null ? tag() : tag));
            if (answer.status() < 300 || answer.status() == CHANGED_SINCE) {
                known.set(null);
            }
            return answer;
        }

        /** The record's as it is now, where it can be read. */
        private String tag() {
            boolean versioned = route.getJsonArray("parameters").toString().contains("If-Match");
            return !versioned ? OF_ANOTHER_VERSION : program().get(address.replaceAll("^(cases/[^/]+)/.*|/[^/]+$", "$1")).headers()
                    .getOrDefault("etag", OF_ANOTHER_VERSION);
        }
    }

    private static void forEachCommand(BiConsumer<Command, JsonObject> each) {
        Map<Command, JsonObject> bodies = new LinkedHashMap<>();
        routes.each((name, route) -> {
            if (!name.startsWith("get ")) {
                Role role = Stream.of(Role.values()).filter(one -> one != Role.BOARD_MEMBER && programs.containsKey(one))
                        .filter(one -> MATRIX.ceiling(Routes.operation(route), one).isPresent()).findFirst().orElse(Role.BOARD_MEMBER);
                Command command = new Command(name, route, role, handles.filled(name.substring(name.indexOf('/')), role),
                        new AtomicReference<>());
                bodies.put(command, routes.filled(routes.shape(route).getJsonObject("properties"), Known::value));
            }
        });
        bodies.entrySet().stream().parallel().forEach(one -> each.accept(one.getKey(), one.getValue()));
    }

    @Test
    void is_refused_in_words_or_kept_as_it_was_sent() {
        forEachCommand((command, body) -> {
            long begun = System.nanoTime();
            judge(command, "as it can be", body.toString(), command.send(body.toString()), false);
            Map<String, JsonObject> leaves = leaves("", body, routes.shape(command.route()));
            properties.addAndGet(leaves.size());
            unread(command, body, leaves);
            leaves.entrySet().forEach(leaf -> Stream.of(Fate.REFUSED, Fate.PERHAPS).forEach(fate ->
                    some(VALUES, of(leaf.getValue(), fate), leaf.getKey()).forEach(unfit -> tryOut(command, body, leaf.getKey(), unfit))));
            leaves.forEach((pointer, schema) -> Ahead.written(schema).forEach(day -> impossible(command, body, Map.of(pointer, day),
                    Ahead.may(command.name() + " " + pointer))));
            Backwards.pairs(leaves.keySet()).forEach((low, high) -> impossible(command, body, leaves.get(low).getString("type")
                    .equals("string") ? Map.of(low, "2019-05-06", high, "2018-05-06") : Map.of(low, 3, high, 2), false));
            System.out.println(command.name() + " " + leaves.size() + " in " + (System.nanoTime() - begun) / 1_000_000);
        });
        System.out.println(properties + " properties, " + together + " values of another kind together and " + asked
                + " bodies; answers by status: " + new TreeMap<>(statuses) + "; taken, other than texts: " + took);
        System.out.println("Days ahead, taken where they may be: " + ahead + "; days and ranges neither taken nor named: " + unsaid);
        wrong.addAll(marks.faults());
        assertEquals("", String.join("\n", wrong));
        assertTrue(properties.get() > 500, properties + " properties");
    }

    private static List<Unfit> of(JsonObject schema, Fate fate) {
        return Unfit.of(schema).stream().filter(one -> one.fate() == fate).toList();
    }

    /** Every value that is not read, for all properties at once where none lies in another; the answer names each. */
    private void unread(Command command, JsonObject body, Map<String, JsonObject> leaves) {
        Map<String, Map<String, JsonValue>> values = new TreeMap<>();
        leaves.forEach((pointer, schema) -> of(schema, Fate.UNREAD).forEach(one -> values.computeIfAbsent(one.name()
                + " within".repeat(depth(pointer, leaves)), none -> new TreeMap<>()).put(pointer, one.value())));
        values.forEach((name, all) -> unread(command, body, name, List.copyOf(all.entrySet())));
    }

    private void unread(Command command, JsonObject body, String name, List<Map.Entry<String, JsonValue>> all) {
        JsonObject sent = body;
        for (Map.Entry<String, JsonValue> one : all) {
            sent = Json.createPointer(one.getKey()).replace(sent, one.getValue());
        }
        if (written(sent).length() > MOST && all.size() > 1) {
            unread(command, body, name, all.subList(0, all.size() / 2));
            unread(command, body, name, all.subList(all.size() / 2, all.size()));
            return;
        }
        Answer answer = command.send(written(sent));
        judge(command, name, sent.toString(), answer, true);
        Set<String> fields = all.stream().map(one -> path(one.getKey())).collect(Collectors.toCollection(TreeSet::new));
        fields.removeAll(named(answer));
        together.addAndGet(all.size());
        if (!fields.isEmpty()) {
            wrong.add(command.name() + " as " + command.role() + " with " + name + " is answered " + answer.status()
                    + " without a word of " + fields);
        }
    }

    /** In how many lists that are tried themselves a property lies. */
    private static int depth(String pointer, Map<String, JsonObject> leaves) {
        return (int) leaves.keySet().stream().filter(one -> pointer.startsWith(one + "/")).count();
    }

    private static String path(String pointer) {
        return pointer.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }

    private static Set<String> named(Answer answer) {
        return answer.status() != 400 ? Set.of() : reasons(answer).collect(Collectors.toSet());
    }

    /** The fields of which an answer says that they are wrong. */
    private static Stream<String> reasons(Answer answer) {
        return answer.json().containsKey("reasons") ? answer.json().getJsonArray("reasons").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("field", "")) : Stream.of();
    }

    private static String written(JsonObject body) {
        return body.toString().replace("\uD800", "\\ud800");
    }

    /** So many of all values as are asked for, others for each property, always the same by the seed. */
    private static <T> List<T> some(int most, List<T> all, String pointer) {
        List<T> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, new Random(SEED + pointer.hashCode()));
        return mixed.subList(0, Math.min(most, mixed.size()));
    }

    private void tryOut(Command command, JsonObject body, String pointer, Unfit unfit) {
        JsonValue value = unfit.value() instanceof JsonString text ? Json.createValue(marks.marked(text.getString())) : unfit.value();
        String sent = written(Json.createPointer(pointer).replace(body, value));
        Answer answer = command.send(sent);
        boolean cleaned = pointer.endsWith(CLEANED) && !unfit.name().equals("overlong");
        judge(command, pointer + " with " + unfit.name(), sent, answer, unfit.fate() == Fate.REFUSED && !cleaned);
        if (answer.status() < 300 && value instanceof JsonString text) {
            marks.taken(cleaned ? marks.in(text.getString()) : text.getString());
        }
        if (answer.status() < 300 && !Unfit.ODD.containsKey(unfit.name())) {
            took.add(command.name() + " " + pointer + " " + unfit.name());
        }
    }

    /** Values that are some of their kind, and yet cannot be: a day that lies ahead, an upper end below the lower. */
    private void impossible(Command command, JsonObject body, Map<String, Object> values, boolean may) {
        JsonObject sent = body;
        for (String beside : values.keySet().stream().flatMap(BadBodiesProof::beside).toList()) {
            sent = Json.createPointer(beside).containsValue(sent) ? Json.createPointer(beside).remove(sent) : sent;
        }
        for (Map.Entry<String, Object> one : values.entrySet()) {
            sent = Json.createPointer(one.getKey()).replace(sent, one.getValue() instanceof Integer number ? Json.createValue(number)
                    : Json.createValue(one.getValue().toString()));
        }
        Answer answer = command.send(sent.toString());
        judge(command, values.toString(), sent.toString(), answer, !may);
        if (answer.status() < 300) {
            ahead.add(command.name() + " " + values);
        } else if (!may && reasons(answer).noneMatch(field -> values.keySet().stream().anyMatch(one -> names(field, one)))) {
            unsaid.add(command.name() + " " + values.keySet() + " " + answer.status() + " " + answer.json().getString("code", ""));
        }
    }

    /** A moment is a day, or a time with its zone. */
    private static Stream<String> beside(String pointer) {
        return pointer.endsWith("/moment/on") ? Stream.of(pointer.replace("/on", "/at"), pointer.replace("/on", "/zone"))
                : pointer.endsWith("/moment/at") ? Stream.of(pointer.replace("/at", "/on")) : Stream.of();
    }

    /** Whether a refusal means this property: fields have the names that they have on pages. */
    private static boolean names(String field, String pointer) {
        String written = pointer.replaceAll("/\\d+", "").replace("/", "").toLowerCase();
        String last = pointer.replaceAll(".*/", "").toLowerCase();
        return !field.isEmpty() && (written.endsWith(field.toLowerCase()) || field.toLowerCase().endsWith(last)
                || last.startsWith(field.toLowerCase()) || pointer.contains("/" + field + "/"));
    }

    private void judge(Command command, String what, String sent, Answer answer, boolean never) {
        asked.incrementAndGet();
        statuses.merge(answer.status(), 1, Integer::sum);
        String shown = Machinery.in(answer.headers() + "\n" + answer.body()).orElse("");
        if (answer.status() >= 500 || answer.status() == 401 || answer.status() == 429 || never && answer.status() < 400
                || !shown.isEmpty()) {
            wrong.add(command.name() + " as " + command.role() + ", " + what + ": " + answer.status() + " " + shown + " "
                    + (answer.status() >= 500 ? answer.body() + " to " + sent.substring(0, Math.min(400, sent.length())) : ""));
        }
    }

    /** Every property that holds no others, by the pointer to it, with its shape; of a list its first item. */
    private static Map<String, JsonObject> leaves(String pointer, JsonValue value, JsonObject schema) {
        Map<String, JsonObject> leaves = new TreeMap<>();
        if (value instanceof JsonObject object && schema.containsKey("properties")) {
            object.forEach((name, inner) -> leaves.putAll(leaves(pointer + "/" + name, inner,
                    routes.resolved(schema.getJsonObject("properties").getJsonObject(name)))));
        } else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            leaves.put(pointer, schema);
            value.asJsonArray().stream().limit(1).forEach(item -> leaves.putAll(leaves(pointer + "/0", item,
                    routes.resolved(schema.getJsonObject("items")))));
        } else {
            leaves.put(pointer, schema);
        }
        return leaves;
    }

    @Test
    void is_refused_where_it_is_no_body_at_all() {
        AtomicInteger sent = new AtomicInteger();
        forEachCommand((command, body) -> {
            Map<String, String> bodies = new TreeMap<>(Map.of("deep", "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000),
                    "deep lists", "[".repeat(30_000) + "]".repeat(30_000), "cut off", body.toString().substring(0,
                            body.toString().length() - 1), "twice", "{\"id\": 1, \"id\": 2}", "more behind", body + "{}", "a list", "[]",
                    "nothing", "", "null", "null", "no JSON", "<zqz/>", "\uFEFF a mark of order", "\uFEFF" + body));
            Stream.of("id", "version", "recordedBy", "recordedAt", "approvedBy", "__proto__", "zqz\\u0000").forEach(name ->
                    bodies.put("with " + name, Json.createObjectBuilder(body).build().toString().replaceFirst("\\{", "{\"" + name
                            + "\": \"x\"" + (body.isEmpty() ? "" : ",")).replace("\\\\u", "\\u")));
            bodies.forEach((what, text) -> {
                sent.incrementAndGet();
                judge(command, what, text, command.send(text), !knows(command, what));
            });
        });
        assertEquals("", String.join("\n", wrong));
        System.out.println(sent + " bodies that are none were sent");
    }

    private static boolean knows(Command command, String what) {
        return what.startsWith("with ") && routes.shape(command.route()).getJsonObject("properties").containsKey(what.substring(5));
    }

    @Test
    void is_refused_in_addresses() {
        AtomicInteger sent = new AtomicInteger();
        routes.each((name, route) -> {
            Role role = Stream.of(Role.values()).filter(programs::containsKey).filter(one -> MATRIX.ceiling(Routes.operation(route), one)
                    .isPresent()).findFirst().orElseThrow();
            String path = handles.filled(name.substring(name.indexOf('/')), role);
            Command command = new Command(name, route, role, path, new AtomicReference<>());
            some(IN_ADDRESSES, TEXTS, name).forEach(text -> addresses(name, route, role, path, encoded(text)).forEach(address -> {
                sent.incrementAndGet();
                judge(command, address, "", Routes.ask(command.program(), name, route, address, "{}", OF_ANOTHER_VERSION), false);
            }));
        });
        assertEquals("", String.join("\n", wrong));
        System.out.println(sent + " addresses were asked");
    }

    /** With the text for each parameter and for each variable. */
    private static List<String> addresses(String name, JsonObject route, Role role, String path, String text) {
        List<String> addresses = new ArrayList<>();
        route.getJsonArray("parameters").getValuesAs(JsonObject.class).stream().filter(one -> one.getString("in", "").equals("query"))
                .forEach(one -> addresses.add(path + "?" + one.getString("name") + "=" + text));
        VARIABLE.matcher(name).results().forEach(one -> addresses.add(handles.filled(name.substring(name.indexOf('/'))
                .replace(one.group(), text), role)));
        return addresses;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.substring(0, Math.min(2_000, text.length())), StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Test
    void is_refused_where_it_is_too_large() {
        String large = "{\"note\": \"" + "x".repeat(LARGE) + "\"}";
        AtomicInteger sent = new AtomicInteger();
        forEachCommand((command, body) -> {
            sent.incrementAndGet();
            judge(command, "ten million bytes", "", command.send(large), true);
        });
        assertEquals("", String.join("\n", wrong));
        System.out.println(sent + " bodies of " + LARGE + " bytes were sent");
    }
}
