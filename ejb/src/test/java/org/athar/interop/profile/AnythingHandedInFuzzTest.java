package org.athar.interop.profile;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each reader with bytes that Jazzer makes up, led by the branches they reach: one method at a time, for ten minutes, if JAZZER_FUZZ is 1.
 * In usual runs it stays out, since Jazzer rewrites every class that is loaded after it; {@link DamagedFilesTest} stands there.
 */
@EnabledIfEnvironmentVariable(named = "JAZZER_FUZZ", matches = "1")
class AnythingHandedInFuzzTest {

    private static final String TEN_MINUTES = "10m";

    @MethodSource("tables")
    @FuzzTest(maxDuration = TEN_MINUTES)
    void genotypes(byte[] bytes) throws IOException {
        AnyFile.genotypes(bytes);
    }

    @MethodSource("lists")
    @FuzzTest(maxDuration = TEN_MINUTES)
    void bases(byte[] bytes) throws IOException {
        AnyFile.bases(bytes);
    }

    @MethodSource("messages")
    @FuzzTest(maxDuration = TEN_MINUTES)
    void codis(byte[] bytes) throws IOException {
        AnyFile.codis(bytes);
    }

    @MethodSource("families")
    @FuzzTest(maxDuration = TEN_MINUTES)
    void familias(byte[] bytes) throws IOException {
        AnyFile.familias(bytes);
    }

    @MethodSource("populations")
    @FuzzTest(maxDuration = TEN_MINUTES)
    void frequencies(byte[] bytes) throws IOException {
        AnyFile.frequencies(bytes);
    }

    @MethodSource("lines")
    @FuzzTest(maxDuration = TEN_MINUTES)
    void haplotypes(byte[] bytes) throws IOException {
        AnyFile.haplotypes(bytes);
    }

    static Stream<byte[]> tables() {
        return DamagedFilesTest.TABLES.stream().map(Examples::bytes);
    }

    static Stream<byte[]> lists() {
        return DamagedFilesTest.LISTS.stream().map(Examples::bytes);
    }

    static Stream<byte[]> messages() {
        return DamagedFilesTest.MESSAGES.stream().map(Examples::bytes);
    }

    static Stream<byte[]> families() {
        return DamagedFilesTest.FAMILIES.stream().map(Examples::bytes);
    }

    static Stream<byte[]> populations() {
        return DamagedFilesTest.POPULATIONS.stream().map(Examples::bytes);
    }

    static Stream<byte[]> lines() {
        return DamagedFilesTest.HAPLOTYPES.stream().map(Examples::bytes);
    }
}
