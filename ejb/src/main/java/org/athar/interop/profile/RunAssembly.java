package org.athar.interop.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.athar.engine.genotype.KnownMarker;
import org.athar.engine.genotype.MarkerCatalogue;
import org.athar.engine.genotype.MarkerClass;

/** Puts the calls of a file together into typing runs, in the order in which it names them. At most {@value #MOST_CALLS} calls. */
public final class RunAssembly {

    /** How many calls one file may hold: a genome-wide panel of single bases and something to spare. */
    public static final int MOST_CALLS = 1_000_000;

    private record Key(String sampleName, String run) {
    }

    private record Written(ParsedLocus call, String name) {
    }

    private record Run(Key key, String kit, RunKind kind, int row, Map<String, Written> calls) {

        ParsedProfile profile() {
            List<ParsedLocus> loci = new ArrayList<>(calls.size());
            calls.values().forEach(one -> loci.add(one.call()));
            return new ParsedProfile(key.sampleName(), key.run(), kit, kind, loci, row);
        }
    }

    private final Findings findings;
    private final Map<Key, Run> runs = new LinkedHashMap<>();
    private int calls;

    /** Begins with no run. */
    public RunAssembly(Findings findings) {
        this.findings = findings;
    }

    /** A run without calls yet, where the file names one; the same again is the same run. */
    public void begin(String sampleName, String run, String kit, RunKind kind, int row) {
        runs.computeIfAbsent(new Key(sampleName, run), key -> new Run(key, kit, kind, row, new LinkedHashMap<>()));
    }

    /** Whether the file has begun this run already. */
    public boolean knows(String sampleName, String run) {
        return runs.containsKey(new Key(sampleName, run));
    }

    /** The marker that a file names; empty, and said so, where nobody knows it. */
    public Optional<KnownMarker> marker(String name, int row, String column) {
        Optional<KnownMarker> marker = MarkerCatalogue.find(name);
        if (marker.isEmpty()) {
            List<String> nearest = MarkerCatalogue.nearest(name);
            findings.add(row, column, ProfileRefusal.MARKER_UNKNOWN, name, nearest.isEmpty() ? "-" : String.join(", ", nearest));
        }
        return marker;
    }

    /**
     * Adds what was called at a marker to a run that was begun. A marker with several copies may be written under several names, DYS385a
     * and DYS385b; any other stands once.
     *
     * @return false where the file holds more calls than are read; that is said once
     */
    public boolean add(String sampleName, String run, KnownMarker marker, String written, CalledCells cells, int row) {
        if (marker.kind() == MarkerClass.QUALITY_SENSOR) {
            return true;
        }
        if (++calls > MOST_CALLS) {
            findings.add(row, null, ProfileRefusal.TOO_MANY, MOST_CALLS);
            return false;
        }
        Run into = runs.get(new Key(sampleName, run));
        ParsedLocus call = AlleleReader.read(marker, cells, into.kind(), row, findings);
        Written before = into.calls().get(marker.name());
        if (before == null) {
            into.calls().put(marker.name(), new Written(call, written));
        } else if (marker.multiCopy() && !before.name().equals(written)) {
            into.calls().put(marker.name(), new Written(AlleleReader.together(marker, before.call(), call, cells.column(), into.kind(),
                    findings), written));
        } else {
            findings.add(row, cells.column(), ProfileRefusal.MARKER_TWICE, marker.name(), String.join(", ", before.call().alleles()),
                    String.join(", ", call.alleles()));
        }
        return true;
    }

    /** The runs so far. */
    public List<ParsedProfile> profiles() {
        return runs.values().stream().map(Run::profile).toList();
    }
}
