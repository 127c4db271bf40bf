package org.athar.interop.profile.familias;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Sex;
import org.athar.interop.profile.Findings;
import org.athar.interop.profile.ProfileRefusal;
import org.athar.interop.profile.Reading;
import org.athar.interop.profile.SourceFile;

/**
 * Reads a file of Familias 3 ({@code .fam}; the form is known from what the programme writes and from the documentation of the R package
 * pedFamilias). Not read, and said so: twins, probabilities that were computed before, silent alleles, stationary stepwise mutation.
 */
public final class FamiliasReader {

    private static final int MOST_PERSONS = 100_000;
    private static final int MOST_EXTRA = 1000;
    private static final int MOST_GENOTYPES = 10_000;
    private static final Pattern THETA = Pattern.compile("Theta/Kinship/Fst:\\s*([\\d.eE+-]{1,25})");

    /** A genotype by the places of alleles and marker in the database, which stands later in the file. */
    private record Call(int first, int second, int marker, int row) {
    }

    private record Person(String name, Sex sex, boolean mayDropOut, List<Call> calls, int row) {
    }

    private final FamLines lines;
    private final Findings findings;
    private final List<Person> persons = new ArrayList<>();
    private final List<FamiliasPedigree> pedigrees = new ArrayList<>();
    private final DatabaseReader database;
    private final DviReader victims;
    private String version = "";
    private String theta = "";
    private boolean databaseRead;

    private FamiliasReader(FamLines lines, Findings findings) {
        this.lines = lines;
        this.findings = findings;
        this.database = new DatabaseReader(lines, findings);
        this.victims = new DviReader(findings);
    }

    /**
     * The file as one record, with all that is wrong with it; no record where it is no Familias file at all.
     *
     * @throws IOException if the bytes cannot be had
     */
    public static Reading<FamiliasFile> read(SourceFile source) throws IOException {
        Findings findings = new Findings(source.name());
        Optional<String> text = source.text(findings);
        if (text.isEmpty()) {
            return findings.reading(List.of());
        }
        if (!text.get().lines().findFirst().orElse("").contains("Familias")) {
            findings.add(1, null, ProfileRefusal.OTHER_FORMAT, "Familias", "Output from Familias");
            return findings.reading(List.of());
        }
        FamiliasReader reader = new FamiliasReader(new FamLines(text.get().lines().toList()), findings);
        try {
            reader.read();
        } catch (FamLines.Broken broken) {
            findings.add(broken.row(), null, ProfileRefusal.BROKEN_SYNTAX, broken.getMessage());
        }
        return findings.reading(List.of(reader.file()));
    }

    private FamiliasFile file() {
        return new FamiliasFile(version, database.name(), theta, database.markers(), database.parameters(),
                persons.stream().map(this::typed).toList(), pedigrees, victims.unidentified(), victims.families());
    }

    private void read() {
        lines.next("title");
        lines.next("warning");
        version = lines.next("version");
        if (lines.peek().isEmpty()) {
            lines.next("empty line");
        }
        int count = lines.count("number of persons", MOST_PERSONS);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < count; i++) {
            Person person = person();
            persons.add(person);
            if (!names.add(person.name())) {
                findings.add(person.row(), "person", ProfileRefusal.SAMPLE_TWICE, person.name());
            }
        }
        readPedigrees();
        int row = lines.row();
        Matcher thetaSaid = THETA.matcher(lines.peek());
        theta = thetaSaid.find() ? thetaSaid.group(1) : "";
        if (lines.flag("#TRUE# or #FALSE# for computed probabilities")) {
            findings.add(row, null, ProfileRefusal.NOT_READ, "computed probabilities");
            return;
        }
        database.read();
        databaseRead = true;
        while (lines.hasNext() && !lines.peek().equals("[DVI]")) {
            lines.next("a line");
        }
        if (lines.hasNext()) {
            lines.next("[DVI]");
            victims.read(lines);
        }
    }

    private Person person() {
        int row = lines.row();
        String name = lines.next("name of a person");
        lines.flag("#TRUE# or #FALSE# of a person");
        boolean mayDropOut = lines.next("year of birth").contains("Consider dropouts");
        lines.flag("#TRUE# or #FALSE# for a child");
        Sex sex = lines.flag("#TRUE# for a man, #FALSE# for a woman") ? Sex.MALE : Sex.FEMALE;
        int count = lines.count("number of genotypes", MOST_GENOTYPES);
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int at = lines.row();
            calls.add(new Call(lines.count("place of an allele", MOST_GENOTYPES), lines.count("place of an allele", MOST_GENOTYPES),
                    lines.count("place of a marker", MOST_GENOTYPES), at));
        }
        return new Person(name, sex, mayDropOut, calls, row);
    }

    private void readPedigrees() {
        int row = lines.row();
        if (!lines.next("Known relations").equals("Known relations")) {
            throw new FamLines.Broken(row, "Known relations");
        }
        PedigreeDraft all = new PedigreeDraft(findings);
        List<String> ids = new ArrayList<>();
        persons.forEach(person -> {
            ids.add(person.name());
            all.member(person.name(), person.sex());
        });
        addPeople(all, ids, "");
        bonds(all, ids);
        int count = lines.count("number of pedigrees", PedigreeDraft.MOST_PEDIGREES);
        for (int i = 0; i < count; i++) {
            int at = lines.row();
            lines.count("place of a pedigree", Integer.MAX_VALUE);
            String name = lines.next("name of a pedigree");
            if (all.size() > PedigreeDraft.MOST_MEMBERS) {
                throw new FamLines.Broken(at, "at most " + PedigreeDraft.MOST_MEMBERS + " people in a pedigree");
            }
            PedigreeDraft one = all.copy();
            List<String> own = new ArrayList<>(ids);
            addPeople(one, own, name + " ");
            bonds(one, own);
            one.pedigree(name, at).ifPresent(pedigrees::add);
        }
        if (count == 0 && !persons.isEmpty()) {
            all.pedigree("", row).ifPresent(pedigrees::add);
        }
    }

    /** People without data and name: women first, then men. */
    private void addPeople(PedigreeDraft draft, List<String> ids, String of) {
        int women = lines.count("number of further women", MOST_EXTRA);
        int men = lines.count("number of further men", MOST_EXTRA);
        for (int i = 0; i < women + men; i++) {
            String name = "+" + of + (i < women ? "F" + (i + 1) : "M" + (i - women + 1));
            ids.add(name);
            draft.member(name, i < women ? Sex.FEMALE : Sex.MALE);
        }
    }

    private void bonds(PedigreeDraft draft, List<String> ids) {
        int count = lines.count("number of relations", MOST_PERSONS);
        for (int i = 0; i < count; i++) {
            int row = lines.row();
            if (lines.peek().contains("Direct")) {
                lines.next("a twin");
                lines.next("a twin");
                findings.add(row, null, ProfileRefusal.NOT_READ, "twins");
                continue;
            }
            int parent = lines.count("place of a parent", Integer.MAX_VALUE);
            int child = lines.count("place of a child", Integer.MAX_VALUE);
            if (parent >= ids.size() || child >= ids.size()) {
                findings.add(row, null, ProfileRefusal.REFERS_TO_NOTHING, Math.max(parent, child));
            } else {
                draft.bond(ids.get(parent), ids.get(child), row);
            }
        }
    }

    private FamiliasPerson typed(Person person) {
        Map<String, Genotype> genotypes = new LinkedHashMap<>();
        for (Call call : databaseRead ? person.calls() : List.<Call>of()) {
            List<DatabaseReader.Place> places = database.places();
            List<String> alleles = call.marker() < places.size() ? places.get(call.marker()).alleles() : List.of();
            if (call.first() >= alleles.size() || call.second() >= alleles.size()) {
                findings.add(call.row(), person.name(), ProfileRefusal.REFERS_TO_NOTHING, call.first() + ", " + call.second());
                continue;
            }
            String marker = places.get(call.marker()).name();
            if (genotypes.put(marker, new Genotype(alleles.get(call.first()), alleles.get(call.second()))) != null) {
                findings.add(call.row(), person.name(), ProfileRefusal.MARKER_TWICE, marker, "", alleles.get(call.first()));
            }
        }
        return new FamiliasPerson(person.name(), person.sex(), person.mayDropOut(), genotypes, person.row());
    }
}
