package org.athar.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.athar.operation.server.Manner;
import org.athar.operation.tls.Exposure;
import org.athar.sample.country.CountrySize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCommandTest {

    @Test
    void without_words_asks_for_help() {
        assertEquals("help", CommandLine.parse().command());
    }

    @Test
    void without_an_instance_means_the_sample() {
        assertEquals("badoush", CommandLine.parse("run").instanceOrSample());
    }

    @Test
    void names_instance_and_port_in_any_order() {
        CommandLine line = CommandLine.parse("--port", "9000", "run", "--instance", "mosul-2");
        assertEquals("run", line.command());
        assertEquals("mosul-2", line.instanceOrSample());
        assertEquals(OptionalInt.of(9000), line.port());
    }

    @Test
    void compiles_the_sample_in_full_if_asked_to_and_what_is_to_last_always() {
        assertTrue(CommandLine.parse("run", "--thorough").thorough());
        assertFalse(CommandLine.parse("run").thorough());
        assertFalse(Manner.ofSample().thorough(false).thorough());
        assertTrue(Manner.ofSample().thorough(true).thorough());
        assertTrue(Manner.ofWork(List.of()).thorough(false).thorough());
        assertTrue(Manner.ofTests().reached(CommandLine.parse("run", "--server", "--host", "athar.example").exposure()).thorough());
        assertFalse(Manner.ofTests().reached(Optional.empty()).thorough());
    }

    @Test
    void of_a_server_names_host_and_port_and_files() {
        Exposure exposure = CommandLine.parse("run", "--server", "--host", "athar.example:443", "--port", "8444", "--cert", "a.pem",
                "--key", "/k.pem").exposure().orElseThrow();
        assertEquals("https://athar.example/", exposure.address());
        assertEquals(8444, exposure.port());
        assertEquals(Path.of("a.pem").toAbsolutePath(), exposure.certificate().orElseThrow());
        assertEquals(Path.of("/k.pem"), exposure.key().orElseThrow());
        assertEquals(Optional.empty(), CommandLine.parse("run").exposure());
    }

    @Test
    void of_a_server_without_a_name_or_of_a_name_without_a_server_is_refused() {
        assertThrows(Complaint.class, () -> CommandLine.parse("run", "--server"));
        assertThrows(Complaint.class, () -> CommandLine.parse("run", "--host", "athar.example"));
        assertThrows(Complaint.class, () -> CommandLine.parse("run", "--server", "--host", "athar.example", "--key", "k.pem"));
    }

    @Test
    void of_two_words_keeps_the_second() {
        CommandLine line = CommandLine.parse("sample", "remove", "--yes");
        assertEquals(List.of("remove"), line.rest());
        assertTrue(line.confirmed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "0", "65536", "8080x", "-1", "999999"})
    void with_an_impossible_port_is_refused_with_what_was_typed(String port) {
        Complaint complaint = assertThrows(Complaint.class, () -> CommandLine.parse("run", "--port", port));
        assertTrue(complaint.getMessage().contains("\"" + port + "\""), complaint.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../etc", "Mosul", "a b", "", "1st", "seventeen-letters", "a/b"})
    void with_a_name_that_is_no_folder_name_is_refused(String name) {
        assertThrows(Complaint.class, () -> CommandLine.parse("run", "--instance", name));
    }

    @Test
    void names_the_second_to_restore_to_in_universal_time_or_in_the_machines() {
        Instant second = Instant.parse("2026-11-29T15:39:42Z");
        assertEquals(Optional.of(second), CommandLine.parse("restore", "--to", "2026-11-29T15:39:42Z").to());
        assertEquals(Optional.of(second), CommandLine.parse("restore", "--to", "2026-11-29T18:39:42+03:00").to());
        String here = LocalDateTime.ofInstant(second, ZoneId.systemDefault()).toString();
        assertEquals(Optional.of(second), CommandLine.parse("restore", "--to", here).to());
        assertEquals(Optional.of(second), CommandLine.parse("restore", "--to", here.replace('T', ' ')).to());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-11-29", "2026-13-29T15:39:42", ""})
    void with_no_moment_to_restore_to_is_told_how_to_write_one(String moment) {
        Complaint complaint = assertThrows(Complaint.class, () -> CommandLine.parse("restore", "--to", moment));
        assertTrue(complaint.getMessage().contains("Write it as 2026-11-29T15:39:42"), complaint.getMessage());
    }

    @Test
    void names_two_people_who_answer_and_no_fewer() {
        CommandLine line = CommandLine.parse("restore", "--answerable", "Amal Saleh, Dara Aziz");
        assertEquals(List.of("Amal Saleh", "Dara Aziz"), line.answerable());
        assertThrows(Complaint.class, () -> CommandLine.parse("restore", "--answerable", "Amal Saleh, Amal Saleh"));
    }

    @Test
    void with_an_unknown_option_is_refused_with_the_option() {
        Complaint complaint = assertThrows(Complaint.class, () -> CommandLine.parse("run", "--prot", "1"));
        assertEquals("There is no option --prot. See ./athar --help.", complaint.getMessage());
    }

    @Test
    void with_an_option_that_lacks_its_value_is_refused() {
        assertThrows(Complaint.class, () -> CommandLine.parse("run", "--port"));
    }

    @Test
    void a_country_is_as_large_as_typed_and_what_is_not_typed_follows_from_its_persons() {
        assertEquals(new CountrySize(1_000, 300, 200, 12, 1), CommandLine.parse("sample", "national", "--persons", "1000").country());
        assertEquals(new CountrySize(100_000, 30_000, 20_000, 300, 1), CommandLine.parse("sample", "national").country());
        assertEquals(new CountrySize(1_000, 500, 100, 20, 9), CommandLine.parse("sample", "national", "--persons", "1000", "--remains",
                "500", "--cases", "100", "--sites", "20", "--seed", "9").country());
        assertThrows(Complaint.class, () -> CommandLine.parse("sample", "national", "--persons", "many"));
    }
}
