package org.athar.operation.instance;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;

/**
 * What runs: which process is which server, so that another terminal can look at it and stop it.
 *
 * @param address   where the application answers
 * @param processes by name (launcher, postgres, keycloak, wildfly), in the order of their start
 */
public record RunRecord(String address, Map<String, RunningProcess> processes) {

    /** Writes the record. */
    public void write(Path file) {
        JsonObjectBuilder list = Json.createObjectBuilder();
        processes.forEach((name, process) -> list.add(name,
                Json.createObjectBuilder().add("pid", process.pid()).add("startedAt", process.startedAtMillis())));
        try (Writer out = Files.newBufferedWriter(file); JsonWriter json = Json.createWriter(out)) {
            json.writeObject(Json.createObjectBuilder().add("address", address).add("processes", list).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The record, if there is one; it may tell of processes that have ended since. */
    public static Optional<RunRecord> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Reader in = Files.newBufferedReader(file); JsonReader json = Json.createReader(in)) {
            JsonObject record = json.readObject();
            Map<String, RunningProcess> processes = new LinkedHashMap<>();
            JsonObject list = record.getJsonObject("processes");
            for (String name : list.keySet()) {
                JsonObject process = list.getJsonObject(name);
                processes.put(name, new RunningProcess(process.getInt("pid"), process.getJsonNumber("startedAt").longValue()));
            }
            return Optional.of(new RunRecord(record.getString("address"), processes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
