package org.athar.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the application's process from time to time: what is alive in its heap, its threads, its memory, its connections. */
final class Gauge {

    private static final Pattern USED = Pattern.compile("(?m)^\\s*(?:def new generation|tenured generation|garbage-first heap|Shenandoah|"
            + "ZHeap|PSYoungGen|ParOldGen).*?used (\\d+)K");
    private static final int MEGA = 1024;

    /**
     * What was seen.
     *
     * @param minute      minutes since the beginning
     * @param aliveMega   what was alive in the heap after a collection
     * @param threads     threads of the process
     * @param memoryMega  what it holds of the machine's memory
     * @param connections connections to the database
     */
    record Reading(double minute, long aliveMega, long threads, long memoryMega, int connections) {
    }

    private final Target target;
    private final long begun = System.nanoTime();
    private final List<Reading> readings = new ArrayList<>();

    Gauge(Target target) {
        this.target = target;
    }

    /** Looks, after a collection of garbage, which holds up the application for a moment. */
    void look() throws Exception {
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        long alive = used.results().mapToLong(one -> Long.parseLong(one.group(1))).sum() / MEGA;
        readings.add(new Reading((System.nanoTime() - begun) / 60e9, alive, status("Threads"), status("VmRSS") / MEGA,
                    target.connections()));
    }

    List<Reading> readings() {
        return readings;
    }

    private long status(String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + target.process() + "/status")).stream().filter(line -> line.startsWith(name + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElseThrow();
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Process asking = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(target.process()), command).redirectErrorStream(true).start();
        String said = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asking.waitFor();
        return said;
    }
}
