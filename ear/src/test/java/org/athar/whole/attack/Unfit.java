package org.athar.whole.attack;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A value that should not stand where it stands.
 *
 * @param name  what is wrong with it
 * @param value the value
 * @param never whether it may never be taken; otherwise it is refused or kept exactly as it was typed
 */
record Unfit(String name, JsonValue value, boolean never) {

    private static final String OVERLONG = "zqz ".repeat(4_000);

    /** Texts that nobody may keep. */
    static final Map<String, String> HIDDEN = new TreeMap<>(Map.of("overlong", OVERLONG, "direction", "a\u202Ezqz\u202Cb",
            "zero width", "a\u200Bzqz", "a mark of order", "\uFEFFzqz", "nothing in it", "zqz\u0000zqz", "a bell", "zqz\u0007",
            "half a sign", "zqz\uD800",
            "isolate", "\u2066zqz\u2069"));

    /** Texts that are odd and yet texts. */
    static final Map<String, String> ODD = new TreeMap<>(Map.of("element", "zqz " + Machinery.ELEMENT,
            "script", "zqz \"><script>zqz()</script>", "expression", Machinery.EXPRESSION, "statement", "zqz'; DROP TABLE site; --",
            "formula", "=zqz+cmd|' /C calc'!A0", "another formula", "@zqz(1+1)*cmd|' /C calc'!A0",
            "other script", "ზქზ zqz 漢字 ܫܠܡܐ",
            "path", "../../zqz/%2e%2e/etc/passwd%00", "template", "zqz {{7*7}} <%= 7*7 %> ${jndi:ldap://127.0.0.1/zqz}",
            "quotes", "zqz \\\" ' ` \\u0000 %s {0} {}"));

    /** Days that there are not, or not yet. */
    static final List<String> DAYS = List.of("2024-02-30", "31/05/2024", "+999999999-12-31", "-999999999-01-01", "0000-00-00",
            "9999-12-31", "2099-01-01", "٢٠٢٤-٠٥-٠١", "-0044-03-15", "99999-01-01");
    /** Numbers that are none, or too high, or too low. */
    static final List<String> NUMBERS = List.of("-1", "0", "2147483648", "9223372036854775808", "1.5", "1e308", "1e999", "-1e999",
            "1e-400", "123456789012345678901234567890.5", "2147483647");

    /** For a property of this shape. */
    static List<Unfit> of(JsonObject schema) {
        List<Unfit> all = new ArrayList<>(ofAnotherKind(schema.getString("type")));
        switch (schema.getString("type")) {
            case "string" -> all.addAll(texts(schema));
            case "integer", "number" -> NUMBERS.forEach(one -> all.add(new Unfit(one, Json.createValue(new BigDecimal(one)), false)));
            default -> {
                // Kinds are all there is to be wrong with a flag, a list or a group.
            }
        }
        return all;
    }

    private static List<Unfit> texts(JsonObject schema) {
        boolean plain = !schema.containsKey("enum") && !schema.containsKey("format");
        List<Unfit> all = new ArrayList<>();
        HIDDEN.forEach((name, text) -> all.add(new Unfit(name, Json.createValue(text), true)));
        ODD.forEach((name, text) -> all.add(new Unfit(name, Json.createValue(text), !plain)));
        Stream.of("", "   ").forEach(text -> all.add(new Unfit("blank", Json.createValue(text), !plain)));
        switch (schema.getString("format", "")) {
            case "date" -> DAYS.forEach(one -> all.add(new Unfit(one, Json.createValue(one), false)));
            case "partial-date" -> Stream.concat(DAYS.stream(), Stream.of("2024/2014", "2099", "0000", "-4000", "12345", "2024-13",
                    "9999~")).forEach(one -> all.add(new Unfit(one, Json.createValue(one), false)));
            case "date-time" -> DAYS.forEach(one -> all.add(new Unfit(one, Json.createValue(one + "T10:00:00Z"), false)));
            case "time-zone" -> Stream.of("Mars/Base", "+99:00", "Z", "+18:00", "UTC+01:00").forEach(one -> all.add(new Unfit(one,
                    Json.createValue(one), false)));
            case "uuid" -> Stream.of("00000000-0000-0000-0000-000000000000", "1-1-1-1-1", "ffffffff-ffff-ffff-ffff-ffffffffffff")
                    .forEach(one -> all.add(new Unfit(one, Json.createValue(one), false)));
            default -> {
                // A constant or words.
            }
        }
        return all;
    }

    private static List<Unfit> ofAnotherKind(String type) {
        Map<String, JsonValue> kinds = new TreeMap<>(Map.of("string", Json.createValue("zqz"), "integer", Json.createValue(7), "number",
                Json.createValue(7.5), "boolean", JsonValue.FALSE, "array", JsonValue.EMPTY_JSON_ARRAY,
                "object", JsonValue.EMPTY_JSON_OBJECT));
        List<Unfit> all = new ArrayList<>(List.of(new Unfit("nothing", JsonValue.NULL, false)));
        kinds.forEach((name, value) -> {
            boolean both = name.equals(type) || name.equals("integer") && type.equals("number") || name.equals("number");
            all.add(new Unfit("a value of kind " + name, value, !both));
        });
        return all;
    }
}
