package org.athar.operation.validate;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.athar.engine.genotype.Marker;

/** The frequencies of alleles that Athar brings along, for benchmarks of the engine. */
public final class FrequencyTable {

    private static final String WEST_ASIA = "/frequency/west-asia.json";

    private FrequencyTable() {
    }

    /** The autosomal STR markers of West Asia, those of the extended CODIS core first, without mutation. */
    public static List<Marker> westAsia() {
        try (InputStream stream = FrequencyTable.class.getResourceAsStream(WEST_ASIA);
                JsonReader reader = Json.createReaderFactory(null).createReader(stream, StandardCharsets.UTF_8)) {
            JsonObject table = reader.readObject();
            return GoldenJson.markers(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
