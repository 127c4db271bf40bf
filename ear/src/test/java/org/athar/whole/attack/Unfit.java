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
 * @param fate  what becomes of it
 */
record Unfit(String name, JsonValue value, Fate fate) {

    /** What becomes of a value. */
    enum Fate {
        /** It is no value of this kind: refused as the body is read, together with all others that are none. */
        UNREAD,
        /** It is, and yet nobody may keep it: refused by the service. */
        REFUSED,
        /** It is refused, or kept exactly as it was typed. */
        PERHAPS
    }

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

    private static final Map<String, JsonValue> KINDS = new TreeMap<>(Map.of("string", Json.createValue("zqz"), "integer",
            Json.createValue(7), "number", Json.createValue(7.5), "boolean", JsonValue.FALSE, "array", JsonValue.EMPTY_JSON_ARRAY,
            "object", JsonValue.EMPTY_JSON_OBJECT));

    /** Days that there are not. */
    static final List<String> NO_DAYS = List.of("2024-02-30", "31/05/2024", "+999999999-12-31", "-999999999-01-01", "0000-00-00",
            "0000-01-01", "٢٠٢٤-٠٥-٠١", "-0044-03-15", "99999-01-01");
    /** Numbers that no count and no measure is. */
    static final List<String> NO_NUMBERS = List.of("1e308", "1e999", "-1e999", "1e-400");
    /** Numbers that no count is. */
    static final List<String> NO_COUNTS = List.of("9223372036854775808", "1.5", "123456789012345678901234567890.5");
    /** Numbers that are too high, or too low. */
    static final List<String> NUMBERS = List.of("-1", "0", "2147483648", "2147483647");

    /** For a property of this shape. */
    static List<Unfit> of(JsonObject schema) {
        String type = schema.getString("type");
        boolean words = isWords(schema);
        List<Unfit> all = new ArrayList<>(List.of(new Unfit("nothing", JsonValue.NULL, Fate.PERHAPS)));
        KINDS.forEach((name, value) -> all.add(new Unfit("a value of kind " + name, value, name.equals(type) && (words
                || !type.equals("string")) || name.equals("integer") && type.equals("number") ? Fate.PERHAPS : Fate.UNREAD)));
        switch (type) {
            case "string" -> all.addAll(texts(schema, words));
            case "integer", "number" -> all.addAll(numbers(type.equals("integer"), schema.getString("format", "").equals("int32")));
            default -> {
                // Kinds are all there is to be wrong with a flag, a list or a group.
            }
        }
        return all;
    }

    /** Whether a property holds what somebody wrote: no constant, no day, no id. */
    private static boolean isWords(JsonObject schema) {
        return schema.getString("type").equals("string") && !schema.containsKey("enum") && !schema.containsKey("format");
    }

    private static List<Unfit> numbers(boolean whole, boolean small) {
        List<Unfit> all = new ArrayList<>();
        NO_NUMBERS.forEach(one -> all.add(number(one, Fate.UNREAD)));
        NO_COUNTS.forEach(one -> all.add(number(one, whole ? Fate.UNREAD : Fate.PERHAPS)));
        NUMBERS.forEach(one -> all.add(number(one, small && one.equals("2147483648") ? Fate.UNREAD : Fate.PERHAPS)));
        return all;
    }

    private static Unfit number(String number, Fate fate) {
        return new Unfit(number, Json.createValue(new BigDecimal(number)), fate);
    }

    private static List<Unfit> texts(JsonObject schema, boolean words) {
        List<Unfit> all = new ArrayList<>();
        HIDDEN.forEach((name, text) -> all.add(new Unfit(name, Json.createValue(text), words ? Fate.REFUSED : Fate.UNREAD)));
        ODD.forEach((name, text) -> all.add(new Unfit(name, Json.createValue(text), words ? Fate.PERHAPS : Fate.UNREAD)));
        Stream.of("", "   ").forEach(text -> all.add(new Unfit("blank " + text.length(), Json.createValue(text), words ? Fate.PERHAPS
                : Fate.UNREAD)));
        switch (schema.getString("format", "")) {
            case "date" -> days(all, "");
            case "partial-date" -> {
                days(all, "");
                Stream.of("2024/2014", "-4000", "12345", "2024-13").forEach(one ->
                        all.add(text(one, Fate.PERHAPS)));
            }
            case "date-time" -> days(all, "T10:00:00Z");
            case "time-zone" -> Stream.of("Mars/Base", "+99:00", "Z", "+18:00", "UTC+01:00").forEach(one ->
                    all.add(text(one, Fate.PERHAPS)));
            case "uuid" -> Stream.of("00000000-0000-0000-0000-000000000000", "1-1-1-1-1", "ffffffff-ffff-ffff-ffff-ffffffffffff")
                    .forEach(one -> all.add(text(one, Fate.PERHAPS)));
            default -> {
                // A constant or words.
            }
        }
        return all;
    }

    private static void days(List<Unfit> all, String time) {
        NO_DAYS.forEach(one -> all.add(text(one + time, Fate.UNREAD)));
    }

    private static Unfit text(String text, Fate fate) {
        return new Unfit(text, Json.createValue(text), fate);
    }
}
