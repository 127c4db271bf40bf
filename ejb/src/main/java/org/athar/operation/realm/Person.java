package org.athar.operation.realm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.athar.engine.protocol.Role;

/**
 * Somebody who may sign in to the sample.
 *
 * @param username   the name typed at the log-in page
 * @param role       the realm role
 * @param givenName  in Latin letters
 * @param familyName in Latin letters
 * @param nameArabic the whole name in Arabic letters
 * @param profession what he or she is, in English
 */
public record Person(String username, Role role, String givenName, String familyName, String nameArabic, String profession) {

    /** The invented staff of the sample: all nine roles, and enough people that no rule of four eyes stands in the way. */
    public static List<Person> ofSample(String sample) {
        try (InputStream in = Person.class.getResourceAsStream("/sample/" + sample + "/staff.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> columns = List.of(lines.readLine().split(","));
            return lines.lines().filter(line -> !line.isBlank()).map(line -> of(columns, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Person of(List<String> columns, String line) {
        Map<String, String> cells = new HashMap<>();
        String[] values = line.split(",", -1);
        for (int i = 0; i < values.length; i++) {
            cells.put(columns.get(i), values[i]);
        }
        return new Person(cells.get("username"), Role.valueOf(cells.get("role")), cells.get("given_name"),
                cells.get("family_name"), cells.get("name_ar"), cells.get("profession"));
    }
}
