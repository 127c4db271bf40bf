package org.athar.web.support.door;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap.SimpleEntry;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands behind the question mark of an address, and in a form that is sent. */
public final class Query {

    private Query() {
    }

    /** Written as browsers write it. */
    public static String of(Map<String, String> parameters) {
        return written(parameters.entrySet().stream());
    }

    /** Written as browsers write it, in the order given. */
    public static String written(Stream<? extends Map.Entry<String, String>> parameters) {
        return parameters.map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue())).collect(Collectors.joining("&"));
    }

    /** Its names with their values, in its order; a name may stand there several times. */
    public static List<Map.Entry<String, String>> read(String query) {
        return Stream.of(query.split("&")).filter(pair -> !pair.isEmpty()).map(pair -> pair.split("=", 2))
                .<Map.Entry<String, String>>map(pair -> new SimpleEntry<>(decoded(pair[0]), pair.length < 2 ? "" : decoded(pair[1])))
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
