package org.athar.engine.protocol;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one written form of facts, as JSON, and its digest: equal facts have equal text on every machine, so that a ruling can be replayed
 * and shown to rest on what was known then.
 */
public final class FactsDigest {

    private FactsDigest() {
    }

    /**
     * The facts as JSON: components in the order of their declaration, sets sorted by their text, lists in their order, what is absent as
     * null, dates and times in ISO 8601, numbers in their shortest exact form.
     *
     * @throws IllegalArgumentException for a value of a type that facts do not use
     */
    public static String text(Record facts) {
        return of(facts);
    }

    /** SHA-256 of the text in UTF-8, as 64 hexadecimal digits in lower case. */
    public static String sha256(Record facts) {
        return sha256(text(facts));
    }

    /** The same of the written form, as it was kept. */
    public static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String of(Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        }
        if (value instanceof Record facts) {
            return Stream.of(facts.getClass().getRecordComponents()).map(part -> quoted(part.getName()) + ":" + of(read(part, facts)))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Collection<?> many) {
            Stream<String> texts = many.stream().map(FactsDigest::of);
            return (many instanceof Set<?> ? texts.sorted() : texts).collect(Collectors.joining(",", "[", "]"));
        }
        return scalar(value);
    }

    private static String scalar(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Double number && (number.isNaN() || number.isInfinite())) {
            return quoted(number.toString());
        }
        if (value instanceof Boolean || value instanceof Integer || value instanceof Long || value instanceof Double) {
            return value.toString();
        }
        if (value instanceof Enum<?> constant) {
            return quoted(constant.name());
        }
        if (value instanceof CharSequence || value instanceof UUID || value instanceof LocalDate
                || value instanceof Instant || value instanceof ZoneId) {
            return quoted(value.toString());
        }
        throw new IllegalArgumentException("Facts do not use " + value.getClass().getName());
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    private static Object read(RecordComponent part, Record facts) {
        try {
            return part.getAccessor().invoke(facts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Cannot read " + part.getName() + " of " + facts.getClass().getName(), e);
        }
    }
}
