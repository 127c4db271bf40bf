package org.athar.interop.profile.familias;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.KnownMarker;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.MarkerClass;
import org.athar.engine.genotype.MutationModel;
import org.athar.engine.genotype.MutationRates;
import org.athar.interop.profile.AlleleNames;
import org.athar.interop.profile.Findings;
import org.athar.interop.profile.ProfileRefusal;
import org.athar.interop.profile.RunAssembly;

/** The markers of the frequency database. A marker that cannot be had exactly as Familias computes with it is said and left out. */
final class DatabaseReader {

    /** How far published frequencies may miss the sum of 1; what the engine takes. */
    private static final double ROUNDING = 1e-6;
    private static final int MOST_ALLELES = 500;
    private static final int MOST_MARKERS = 10_000;
    private static final int EQUAL = 0;
    private static final int PROPORTIONAL = 1;
    private static final int STEPWISE = 2;
    private static final int STATIONARY = 3;
    private static final int EXTENDED = 4;

    /**
     * A marker by its place in the file.
     *
     * @param name    canonical; as written where nobody knows it
     * @param alleles as the database names them, in one spelling where they have one
     */
    record Place(String name, List<String> alleles) {
    }

    /** What is said of mutation, of women first. */
    private record Mutation(double[] rates, int[] models, double[] ranges, double[] others) {

        boolean isNone() {
            return isNone(0) && isNone(1);
        }

        boolean isNone(int sex) {
            return rates[sex] == 0 && (others[sex] == 0 || models[sex] < EXTENDED);
        }
    }

    private final FamLines lines;
    private final Findings findings;
    private final RunAssembly names;
    private final List<Place> places = new ArrayList<>();
    private final List<Marker> markers = new ArrayList<>();
    private final List<MarkerParameters> parameters = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private String name = "";

    DatabaseReader(FamLines lines, Findings findings) {
        this.lines = lines;
        this.findings = findings;
        this.names = new RunAssembly(findings);
    }

    void read() {
        int count = lines.count("number of markers", MOST_MARKERS);
        if (lines.flag("#TRUE# or #FALSE# for the database")) {
            name = lines.next("name of the database");
        }
        for (int i = 0; i < count; i++) {
            marker();
        }
    }

    private void marker() {
        int row = lines.row();
        String written = lines.next("name of a marker");
        double[] rates = {lines.number("mutation rate of women"), lines.number("mutation rate of men")};
        int[] models = {lines.count("mutation model of women", EXTENDED), lines.count("mutation model of men", EXTENDED)};
        lines.count("number of alleles", MOST_ALLELES);
        double[] ranges = {lines.number("mutation range of women"), lines.number("mutation range of men")};
        double[] others = {lines.number("second mutation rate of women"), lines.number("second mutation rate of men")};
        boolean silent = lines.flag("#TRUE# or #FALSE# for silent alleles");
        double silentFrequency = lines.number("frequency of silent alleles");
        String remark = lines.peek();
        int alleles = lines.count("number of visible alleles", MOST_ALLELES);
        List<String> labels = new ArrayList<>();
        double[] frequencies = new double[alleles];
        for (int i = 0; i < alleles; i++) {
            labels.add(lines.next("name of an allele"));
            frequencies[i] = lines.number("frequency of an allele");
        }
        Optional<KnownMarker> known = names.marker(written, row, "marker");
        places.add(new Place(known.map(KnownMarker::name).orElse(written), named(known, labels, row)));
        if (known.isEmpty()) {
            return;
        }
        parameters.add(new MarkerParameters(known.get().name(), remark.contains("\t") ? remark.substring(remark.indexOf('\t')).strip() : "",
                alleles, row));
        if (!seen.add(known.get().name())) {
            findings.add(row, "marker", ProfileRefusal.COLUMN_TWICE, known.get().name());
        } else if (silent && silentFrequency > 0) {
            findings.add(row, known.get().name(), ProfileRefusal.NOT_READ, "silent allele");
        } else {
            exact(known.get(), places.get(places.size() - 1).alleles(), frequencies, new Mutation(rates, models, ranges, others), row);
        }
    }

    private List<String> named(Optional<KnownMarker> known, List<String> labels, int row) {
        List<String> named = new ArrayList<>();
        for (String label : labels) {
            Optional<String> one = known.flatMap(marker -> AlleleNames.canonical(marker, label));
            if (known.isPresent() && one.isEmpty()) {
                findings.add(row, known.get().name(), ProfileRefusal.ALLELE_UNREADABLE, label, known.get().name());
            } else if (one.isPresent() && named.contains(one.get())) {
                findings.add(row, known.get().name(), ProfileRefusal.ALLELE_TWICE, label, known.get().name());
            }
            named.add(one.orElse(label));
        }
        return named;
    }

    private void exact(KnownMarker known, List<String> alleles, double[] frequencies, Mutation mutation, int row) {
        double sum = 0;
        for (double frequency : frequencies) {
            sum += frequency;
        }
        if (known.kind() != MarkerClass.AUTOSOMAL && known.kind() != MarkerClass.X) {
            findings.add(row, "marker", ProfileRefusal.NOT_READ, known.name());
        } else if (!(Math.abs(sum - 1) <= ROUNDING)) {
            findings.add(row, "marker", ProfileRefusal.FREQUENCY_SUM, known.name(), sum);
        } else if (alleles.stream().distinct().count() == alleles.size()) {
            Chromosome chromosome = known.kind() == MarkerClass.X ? Chromosome.X : Chromosome.AUTOSOMAL;
            try {
                MutationModel model = mutation.isNone() ? null : model(mutation, alleles);
                markers.add(new Marker(known.name(), chromosome, alleles, frequencies, 0, model));
            } catch (IllegalArgumentException notHad) {
                findings.add(row, known.name(), ProfileRefusal.NOT_READ, notHad.getMessage());
            }
        }
    }

    private static MutationModel model(Mutation mutation, List<String> alleles) {
        int model = mutation.isNone(0) ? mutation.models()[1] : mutation.models()[0];
        if (!mutation.isNone(0) && !mutation.isNone(1) && mutation.models()[0] != mutation.models()[1]) {
            throw new IllegalArgumentException("mutation models that differ between women and men");
        }
        MutationModel.Kind kind = switch (model) {
            case EQUAL -> MutationModel.Kind.EQUAL;
            case PROPORTIONAL -> MutationModel.Kind.PROPORTIONAL;
            case STEPWISE -> neighbours(alleles);
            case STATIONARY -> throw new IllegalArgumentException("stationary stepwise mutation");
            default -> MutationModel.Kind.STEPWISE;
        };
        if (model >= STEPWISE && !(mutation.ranges()[0] > 0 && mutation.ranges()[1] > 0)) {
            throw new IllegalArgumentException("stepwise mutation of range 0");
        }
        return new MutationModel(kind, rates(mutation, 0, model), rates(mutation, 1, model));
    }

    /** The older stepwise model counts places in the list; that is repeats only where the alleles are whole and follow each other. */
    private static MutationModel.Kind neighbours(List<String> alleles) {
        for (int i = 0; i < alleles.size(); i++) {
            boolean next = alleles.get(i).matches("\\d+")
                    && (i == 0 || Integer.parseInt(alleles.get(i)) == Integer.parseInt(alleles.get(i - 1)) + 1);
            if (!next) {
                throw new IllegalArgumentException("stepwise mutation over alleles that are no neighbours");
            }
        }
        return MutationModel.Kind.STEPWISE;
    }

    private static MutationRates rates(Mutation mutation, int sex, int model) {
        boolean none = mutation.isNone(sex);
        return new MutationRates(none ? 0 : mutation.rates()[sex], !none && model == EXTENDED ? mutation.others()[sex] : 0,
                mutation.ranges()[none ? 1 - sex : sex]);
    }

    String name() {
        return name;
    }

    List<Place> places() {
        return places;
    }

    List<Marker> markers() {
        return markers;
    }

    List<MarkerParameters> parameters() {
        return parameters;
    }
}
