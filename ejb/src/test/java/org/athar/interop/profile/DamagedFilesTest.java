package org.athar.interop.profile;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** The examples with bytes changed, left out, doubled and moved by seeded chance: no reader breaks off over any. */
class DamagedFilesTest {

    static final List<String> TABLES = List.of("genemapper/upright-globalfiler.txt", "genemapper/upright-yfilerplus-utf16.txt",
            "genemapper/lying-identifiler-windows1252.csv", "genemapper/wrong.txt", "table/long.csv", "table/wide.csv");
    static final List<String> LISTS = List.of("table/23andme.txt");
    static final List<String> MESSAGES = List.of("codis/cmf-3.2.xml", "codis/cmf-3.3.xml");
    static final List<String> FAMILIES = List.of("familias/paternity.fam", "familias/victims.fam");
    static final List<String> POPULATIONS = List.of("frequency/frequencies.csv", "frequency/counts.csv",
            "frequency/west-asia-extract.json");
    static final List<String> HAPLOTYPES = List.of("haplotype/haplotypes.csv");

    private static final int TIMES = 150;
    private static final byte[] ODD = "\"'<>&;,\t\r\n#[]={}-.?/()0 \u00e9".getBytes(StandardCharsets.UTF_8);

    @Test
    void tables_of_genotypes() {
        damage(TABLES, 1, AnyFile::genotypes);
    }

    @Test
    void lists_of_single_bases() {
        damage(LISTS, 2, AnyFile::bases);
    }

    @Test
    void files_of_codis() {
        damage(MESSAGES, 3, AnyFile::codis);
    }

    @Test
    void files_of_familias() {
        damage(FAMILIES, 4, AnyFile::familias);
    }

    @Test
    void tables_of_frequencies() {
        damage(POPULATIONS, 5, AnyFile::frequencies);
    }

    @Test
    void tables_of_haplotypes() {
        damage(HAPLOTYPES, 6, AnyFile::haplotypes);
    }

    private static void damage(List<String> examples, long seed, ThrowingConsumer<byte[]> reader) {
        Random chance = new Random(seed);
        for (String example : examples) {
            byte[] whole = Examples.bytes(example);
            for (int i = 0; i < TIMES; i++) {
                byte[] damaged = whole;
                for (int blows = 1 + chance.nextInt(4); blows > 0; blows--) {
                    damaged = damaged(damaged, chance);
                }
                byte[] given = damaged;
                assertDoesNotThrow(() -> reader.accept(given), () -> example + " damaged: " + HexFormat.of().formatHex(given));
            }
        }
    }

    private static byte[] damaged(byte[] whole, Random chance) {
        int from = chance.nextInt(whole.length + 1);
        int to = Math.min(whole.length, from + chance.nextInt(chance.nextBoolean() ? 4 : 400));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Arrays.copyOf(whole, from));
        switch (chance.nextInt(4)) {
            case 0 -> out.write(ODD[chance.nextInt(ODD.length)]);
            case 1 -> {
                out.writeBytes(Arrays.copyOfRange(whole, from, to));
                out.writeBytes(Arrays.copyOfRange(whole, from, to));
            }
            case 2 -> out.write(chance.nextInt(256));
            default -> {
                int other = chance.nextInt(whole.length + 1);
                out.writeBytes(Arrays.copyOfRange(whole, other, Math.min(whole.length, other + to - from)));
            }
        }
        out.writeBytes(Arrays.copyOfRange(whole, to, whole.length));
        return out.toByteArray();
    }
}
