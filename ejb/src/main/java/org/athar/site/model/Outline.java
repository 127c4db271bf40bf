package org.athar.site.model;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;

/** Checks the outline of a site: a polygon of GeoJSON (RFC 7946), longitude before latitude, each ring closed, at most 2,000 points. */
public final class Outline {

    private static final int MOST_LETTERS = 200_000;
    private static final int MOST_POINTS = 2_000;
    private static final int FEWEST_POINTS = 4;

    private Outline() {
    }

    /** Whether a text is such a polygon. */
    public static boolean isPolygon(String text) {
        if (text.length() > MOST_LETTERS) {
            return false;
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject geometry = reader.readObject();
            JsonArray rings = geometry.getJsonArray("coordinates");
            return "Polygon".equals(geometry.getString("type", null)) && rings != null && !rings.isEmpty()
                    && rings.stream().allMatch(Outline::isRing);
        } catch (JsonException | ClassCastException | IllegalStateException e) {
            return false;
        }
    }

    private static boolean isRing(JsonValue value) {
        List<JsonValue> points = value.asJsonArray();
        return points.size() >= FEWEST_POINTS && points.size() <= MOST_POINTS && points.get(0).equals(points.get(points.size() - 1))
                && points.stream().allMatch(Outline::isPoint);
    }

    private static boolean isPoint(JsonValue value) {
        JsonArray point = value.asJsonArray();
        return point.size() >= 2 && Math.abs(number(point, 0)) <= 180 && Math.abs(number(point, 1)) <= 90;
    }

    private static double number(JsonArray point, int index) {
        return ((JsonNumber) point.get(index)).doubleValue();
    }
}
