package org.athar.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.athar.operation.validate.GoldenFolder;

/**
 * How long a set of joint identification takes as a whole, reading and comparing it included: every key that is expected of it, from
 * nothing. After {@code mvn -q -pl ejb test-compile}:
 * {@code java -cp "ejb/target/classes:ejb/target/test-classes:ejb/target/operation-lib/*" org.athar.benchmark.JointIdentificationBenchmark}
 */
public final class JointIdentificationBenchmark {

    private static final int WARM = 20;
    private static final int TIMES = 20;

    private JointIdentificationBenchmark() {
    }

    /** Prints the best and the middle time of each set in milliseconds; the folder may be given. */
    public static void main(String[] arguments) {
        GoldenFolder folder = new GoldenFolder(Path.of(arguments.length > 0 ? arguments[0] : "ejb/src/test/resources/kinship/dvi"));
        for (Path file : folder.files()) {
            double[] times = new double[TIMES];
            for (int round = -WARM; round < TIMES; round++) {
                long start = System.nanoTime();
                folder.verdict(file);
                times[Math.max(round, 0)] = (System.nanoTime() - start) / 1e6;
            }
            Arrays.sort(times);
            System.out.println(String.format(Locale.ROOT, "%-32s best %8.1f ms, middle %8.1f ms", file.getFileName(), times[0],
                    times[TIMES / 2]));
        }
    }
}
