package org.athar.operation.validate;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** A folder of golden cases, with folders in it, and what the engine makes of each. */
public final class GoldenFolder {

    private static final String SCHEMA = "kinship-golden/1";
    private static final double TOLERANCE = 1e-9;
    /** The frequencies of these sum to 1 only within 1e-9. */
    private static final Map<String, Double> TOLERANCES = Map.of("dvi", 1e-8);
    private static final Map<String, BiConsumer<JsonObject, Comparison>> TYPES =
            Map.of("lr", LikelihoodCase::compare, "linked-pair", LinkedPairCase::compare, "blind-search", BlindSearchCase::compare,
                    "dvi", JointCase::compare);

    private final Path folder;

    /** The cases in this folder. */
    public GoldenFolder(Path folder) {
        this.folder = folder;
    }

    /** The files of it, in the order of their names. */
    public List<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the engine makes of a file; empty where it holds no case, as a table of frequencies does not. */
    public Optional<Verdict> verdict(Path path) {
        String name = folder.relativize(path).toString();
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(path))) {
            JsonObject file = reader.readObject();
            if (!SCHEMA.equals(file.getString("schema", null))) {
                return Optional.empty();
            }
            Comparison comparison = new Comparison(name, TOLERANCES.getOrDefault(file.getString("type"), TOLERANCE));
            BiConsumer<JsonObject, Comparison> type = TYPES.get(file.getString("type"));
            if (type == null) {
                return Optional.of(stopped(name, "no such type of case is known: " + file.getString("type")));
            }
            type.accept(file, comparison);
            return Optional.of(comparison.verdict());
        } catch (IOException | JsonException | ClassCastException | NullPointerException | IndexOutOfBoundsException
                | IllegalArgumentException e) {
            return Optional.of(stopped(name, String.valueOf(e.getMessage())));
        }
    }

    private static Verdict stopped(String name, String why) {
        return new Verdict(name, 0, Double.POSITIVE_INFINITY, TOLERANCE, why);
    }
}
