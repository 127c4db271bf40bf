package org.athar.web.support.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** Writes places as the map reads them, in an attribute of its element: the page carries no script. */
@Named("mapPoints")
@ApplicationScoped
public class MapPoints {

    /** The places as a JSON array. */
    public String json(List<MapPoint> points) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (MapPoint point : points == null ? List.<MapPoint>of() : points) {
            JsonObjectBuilder object = Json.createObjectBuilder()
                    .add("lat", point.latitude()).add("lon", point.longitude()).add("label", point.label());
            addText(object, "detail", point.detail());
            addText(object, "href", point.href());
            addText(object, "key", point.key());
            if (point.uncertaintyMetres() != null) {
                object.add("radius", point.uncertaintyMetres());
            }
            array.add(object);
        }
        return array.build().toString();
    }

    private static void addText(JsonObjectBuilder object, String name, String text) {
        if (text != null) {
            object.add(name, text);
        }
    }
}
