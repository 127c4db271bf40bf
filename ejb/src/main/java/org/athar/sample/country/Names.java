package org.athar.sample.country;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names as they are common in Iraq, each drawn as often as its weight. */
final class Names {

    private static final String FILE = "/sample/national/names.csv";
    private static final String BOTH = "*";

    /** By kind (M, F, L) and by who bears them (A, K): each name as often as it weighs. */
    private final Map<String, List<SpokenName>> drawn = new HashMap<>();

    Names() {
        try (InputStream in = Names.class.getResourceAsStream(FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split(",")).forEach(this::keep);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(String[] cells) {
        SpokenName name = new SpokenName(cells[3], cells[4], cells[5], cells[6]);
        for (String group : BOTH.equals(cells[1]) ? List.of("A", "K") : List.of(cells[1])) {
            List<SpokenName> names = drawn.computeIfAbsent(cells[0] + group, key -> new ArrayList<>());
            for (int times = Integer.parseInt(cells[2]); times > 0; times--) {
                names.add(name);
            }
        }
    }

    SpokenName man(boolean kurdish, Chance chance) {
        return draw("M", kurdish, chance);
    }

    SpokenName woman(boolean kurdish, Chance chance) {
        return draw("F", kurdish, chance);
    }

    SpokenName family(boolean kurdish, Chance chance) {
        return draw("L", kurdish, chance);
    }

    private SpokenName draw(String kind, boolean kurdish, Chance chance) {
        return chance.pick(drawn.get(kind + (kurdish ? "K" : "A")));
    }
}
