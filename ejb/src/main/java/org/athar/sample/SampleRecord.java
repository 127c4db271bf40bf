package org.athar.sample;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.athar.custody.CustodyMoment;
import org.athar.kernel.Clocks;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;

/** One record of a file of a sample, read by field; what is not written is null. A long text may be written in several lines. */
record SampleRecord(JsonObject json) {

    static List<SampleRecord> all(JsonArray array) {
        return array.getValuesAs(JsonObject.class).stream().map(SampleRecord::new).toList();
    }

    String key() {
        return json.getString("key");
    }

    String text(String field) {
        JsonValue value = json.get(field);
        return value == null ? null : joined(value);
    }

    LocalizedText localized(String field) {
        JsonObject object = json.getJsonObject(field);
        return object == null ? null : new LocalizedText(joined(object.get("en")), joined(object.get("ar")), joined(object.get("ckb")));
    }

    PartialDate date(String field) {
        String text = text(field);
        return text == null ? null : PartialDate.parse(text);
    }

    /** A date and time in Baghdad. */
    CustodyMoment moment(String field) {
        String text = text(field);
        return text == null ? null : CustodyMoment.of(ZonedDateTime.of(LocalDateTime.parse(text), Clocks.HOME));
    }

    BigDecimal number(String field) {
        return json.containsKey(field) ? json.getJsonNumber(field).bigDecimalValue() : null;
    }

    Double decimal(String field) {
        return json.containsKey(field) ? json.getJsonNumber(field).doubleValue() : null;
    }

    boolean flag(String field) {
        return json.getBoolean(field, false);
    }

    <E extends Enum<E>> E word(String field, Class<E> type) {
        String text = text(field);
        return text == null ? null : Enum.valueOf(type, text);
    }

    List<String> texts(String field) {
        return json.containsKey(field) ? json.getJsonArray(field).getValuesAs(JsonString::getString) : List.of();
    }

    SampleRecord inner(String field) {
        return json.containsKey(field) ? new SampleRecord(json.getJsonObject(field)) : null;
    }

    List<SampleRecord> rows(String field) {
        return json.containsKey(field) ? all(json.getJsonArray(field)) : List.of();
    }

    private static String joined(JsonValue value) {
        if (value == null) {
            return null;
        }
        return value.getValueType() == JsonValue.ValueType.ARRAY
                ? value.asJsonArray().getValuesAs(JsonString::getString).stream().collect(Collectors.joining(" "))
                : ((JsonString) value).getString();
    }
}
