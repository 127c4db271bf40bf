package org.athar.interop.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Files of the examples, and what is wrong with a file in short. */
public final class Examples {

    private Examples() {
    }

    /** The bytes of an example. */
    public static byte[] bytes(String name) {
        try (InputStream in = Examples.class.getResourceAsStream("/profile/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An example as a file. */
    public static SourceFile file(String name) {
        return SourceFile.of(name, bytes(name));
    }

    /** A text as a file. */
    public static SourceFile text(String text) {
        return SourceFile.of("typed.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Row, column, code and arguments of everything that is wrong. */
    public static List<String> wrong(Reading<?> reading) {
        return reading.wrong().stream().map(one -> one.row() + " " + one.column() + " " + one.refusal().code() + " "
                + one.refusal().arguments()).toList();
    }

    /** The call at a marker. */
    public static ParsedLocus locus(ParsedProfile profile, String marker) {
        return profile.loci().stream().filter(one -> one.marker().equals(marker)).findFirst()
                .orElseThrow(() -> new AssertionError(marker + " is not among " + profile.loci()));
    }

    /** Alleles of a call as one text. */
    public static String alleles(ParsedProfile profile, String marker) {
        return String.join(" ", locus(profile, marker).alleles());
    }

    /** A text with each of its lines ended by a line feed. */
    public static String lines(String... lines) {
        return String.join("\n", Arrays.asList(lines)) + "\n";
    }
}
