package org.athar.interop.profile.frequency;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athar.engine.genotype.KnownMarker;
import org.athar.interop.profile.Findings;
import org.athar.interop.profile.ProfileRefusal;
import org.athar.interop.profile.Reading;
import org.athar.interop.profile.RunAssembly;
import org.athar.interop.profile.Sheet;
import org.athar.interop.profile.SourceFile;

/**
 * Reads tables of frequencies. CSV: a column of alleles, then a column for each marker; a line "N" holds the persons typed; remarks begin
 * with a hash. JSON: {@code {"id", "source", "persons"?, "markers": [{"name", "persons"?, "alleles", "frequencies"}]}}.
 */
public final class FrequencyReader {

    private final Findings findings;
    private final RunAssembly names;

    private FrequencyReader(Findings findings) {
        this.findings = findings;
        this.names = new RunAssembly(findings);
    }

    /**
     * The table of a file, which is JSON if it begins with a brace, with all that is wrong with it.
     *
     * @throws IOException if the bytes cannot be had
     */
    public static Reading<FrequencyTable> read(SourceFile source) throws IOException {
        Findings findings = new Findings(source.name());
        Optional<String> text = source.text(findings);
        if (text.isEmpty()) {
            return findings.reading(List.of());
        }
        FrequencyReader reader = new FrequencyReader(findings);
        Optional<FrequencyTable> table = text.get().stripLeading().startsWith("{") ? reader.json(text.get())
                : reader.csv(text.get(), source.name());
        if (table.isPresent() && table.get().columns().stream().allMatch(column -> column.alleles().isEmpty()) && findings.count() == 0) {
            findings.add(ProfileRefusal.EMPTY);
        }
        return findings.reading(table.stream().toList());
    }

    private Optional<FrequencyTable> csv(String text, String name) {
        Sheet sheet = Sheet.of(text, true, findings);
        int alleles = sheet.column("allele", "alleles").orElse(-1);
        if (alleles < 0) {
            findings.add(sheet.headingRow(), null, ProfileRefusal.COLUMN_MISSING, "Allele");
            return Optional.empty();
        }
        Map<Integer, ColumnDraft> columns = new LinkedHashMap<>();
        Set<String> markers = new HashSet<>();
        for (int at = 0; at < sheet.headings().size(); at++) {
            String heading = sheet.headings().get(at);
            if (at != alleles && !heading.isEmpty()) {
                Optional<KnownMarker> marker = names.marker(heading, sheet.headingRow(), heading);
                if (marker.isPresent() && !markers.add(marker.get().name())) {
                    findings.add(sheet.headingRow(), heading, ProfileRefusal.COLUMN_TWICE, heading);
                } else if (marker.isPresent()) {
                    columns.put(at, new ColumnDraft(marker.get(), findings));
                }
            }
        }
        for (Sheet.Line line = sheet.next(); line != null; line = sheet.next()) {
            Sheet.Line here = line;
            String allele = line.cell(alleles);
            columns.forEach((at, draft) -> {
                String heading = sheet.headings().get(at);
                if (allele.equalsIgnoreCase("N")) {
                    draft.persons(here.cell(at), here.row(), heading);
                } else {
                    draft.value(allele, here.cell(at), here.row(), heading);
                }
            });
        }
        return Optional.of(new FrequencyTable(name, "", columns.values().stream().map(one -> one.column(sheet.headingRow())).toList()));
    }

    private Optional<FrequencyTable> json(String text) {
        try (JsonReader json = Json.createReader(new StringReader(text))) {
            JsonObject table = json.readObject();
            if (!(table.get("markers") instanceof JsonArray markers)) {
                findings.add(0, "markers", ProfileRefusal.VALUE_MISSING);
                return Optional.empty();
            }
            List<FrequencyColumn> columns = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < markers.size(); i++) {
                column(markers.get(i), i + 1, word(table.get("persons"))).filter(column -> isFirst(column, seen)).ifPresent(columns::add);
            }
            return Optional.of(new FrequencyTable(word(table.get("id")), word(table.get("source")), columns));
        } catch (JsonException | IllegalStateException | NumberFormatException e) {
            findings.add(0, null, ProfileRefusal.BROKEN_SYNTAX, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private boolean isFirst(FrequencyColumn column, Set<String> seen) {
        if (!seen.add(column.marker())) {
            findings.add(0, column.marker(), ProfileRefusal.COLUMN_TWICE, column.marker());
            return false;
        }
        return true;
    }

    /** One marker; the row is its place among the markers, from 1. */
    private Optional<FrequencyColumn> column(JsonValue value, int row, String persons) {
        if (!(value instanceof JsonObject marker && marker.get("alleles") instanceof JsonArray alleles
                && marker.get("frequencies") instanceof JsonArray frequencies && alleles.size() == frequencies.size())) {
            findings.add(row, "frequencies", ProfileRefusal.VALUE_MISSING);
            return Optional.empty();
        }
        return names.marker(word(marker.get("name")), row, "name").map(known -> {
            ColumnDraft draft = new ColumnDraft(known, findings);
            draft.persons(marker.containsKey("persons") ? word(marker.get("persons")) : persons, row, "persons");
            for (int i = 0; i < alleles.size(); i++) {
                draft.value(word(alleles.get(i)), word(frequencies.get(i)), row, known.name());
            }
            return draft.column(row);
        });
    }

    private static String word(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        return value instanceof JsonNumber number ? number.toString() : "";
    }
}
