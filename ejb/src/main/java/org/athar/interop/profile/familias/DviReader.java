package org.athar.interop.profile.familias;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.KnownMarker;
import org.athar.engine.genotype.MarkerCatalogue;
import org.athar.engine.genotype.Sex;
import org.athar.interop.profile.AlleleNames;
import org.athar.interop.profile.Findings;
import org.athar.interop.profile.ProfileRefusal;

/**
 * The section [DVI] of a Familias file: headings in square brackets, one more for each level, and lines "key= value" below them
 * ({@code [[Unidentified persons]]}, {@code [[Reference Families]]} with {@code Persons} and {@code Pedigrees}).
 */
final class DviReader {

    private record Line(int row, String key, String value) {
    }

    /** A heading with what stands below it. */
    private static final class Node {

        private final String name;
        private final int row;
        private final List<Line> lines = new ArrayList<>();
        private final List<Node> below = new ArrayList<>();

        Node(String name, int row) {
            this.name = name;
            this.row = row;
        }

        String value(String key) {
            return lines.stream().filter(line -> line.key().equals(key)).map(Line::value).findFirst().orElse("");
        }

        List<Node> below(String heading) {
            return below.stream().filter(node -> node.name.equals(heading)).toList();
        }

        List<Node> all(String heading) {
            return below(heading).stream().flatMap(node -> node.below.stream()).toList();
        }
    }

    private static final int DEEPEST = 8;

    private final Findings findings;
    private final List<FamiliasPerson> unidentified = new ArrayList<>();
    private final List<FamiliasFamily> families = new ArrayList<>();

    DviReader(Findings findings) {
        this.findings = findings;
    }

    /** Reads from the line after [DVI] to the next heading of the first level. */
    void read(FamLines lines) {
        Node dvi = tree(lines);
        dvi.all("Unidentified persons").forEach(node -> unidentified.add(person(node)));
        dvi.all("Reference Families").forEach(node -> families.add(family(node)));
    }

    private static Node tree(FamLines lines) {
        Node root = new Node("DVI", lines.row());
        List<Node> path = new ArrayList<>(List.of(root));
        while (lines.hasNext() && (!lines.peek().startsWith("[") || lines.peek().startsWith("[["))) {
            int row = lines.row();
            String line = lines.next("a line");
            int depth = 0;
            while (depth < line.length() && line.charAt(depth) == '[') {
                depth++;
            }
            if (depth > DEEPEST || depth > path.size() + 1) {
                throw new FamLines.Broken(row, "a heading of at most " + (path.size() + 1) + " brackets");
            }
            if (depth > 0) {
                Node node = new Node(line.replaceAll("[\\[\\]]", "").strip(), row);
                path = new ArrayList<>(path.subList(0, depth - 1));
                path.get(path.size() - 1).below.add(node);
                path.add(node);
            } else if (line.contains("=")) {
                int equals = line.indexOf('=');
                path.get(path.size() - 1).lines.add(new Line(row, line.substring(0, equals).strip(), line.substring(equals + 1).strip()));
            }
        }
        return root;
    }

    private FamiliasPerson person(Node node) {
        String name = node.value("Name");
        if (name.isEmpty()) {
            findings.add(node.row, "Name", ProfileRefusal.VALUE_MISSING);
        }
        Map<String, Genotype> genotypes = new LinkedHashMap<>();
        node.below("DNA data").forEach(data -> genotypes(data, genotypes));
        return new FamiliasPerson(name, sex(node), false, genotypes, node.row);
    }

    private Sex sex(Node node) {
        String gender = node.value("Gender");
        if (gender.equals("Male") || gender.equals("Female")) {
            return gender.equals("Male") ? Sex.MALE : Sex.FEMALE;
        }
        if (!gender.isEmpty() && !gender.equals("Unknown")) {
            findings.add(node.row, "Gender", ProfileRefusal.VALUE_UNREADABLE, gender);
        }
        return null;
    }

    private void genotypes(Node data, Map<String, Genotype> into) {
        for (int i = 0; i < data.lines.size(); i++) {
            Line system = data.lines.get(i);
            if (!system.key().equals("SystemName")) {
                continue;
            }
            Optional<KnownMarker> marker = MarkerCatalogue.find(system.value());
            if (marker.isEmpty()) {
                List<String> nearest = MarkerCatalogue.nearest(system.value());
                findings.add(system.row(), "SystemName", ProfileRefusal.MARKER_UNKNOWN, system.value(),
                        nearest.isEmpty() ? "-" : String.join(", ", nearest));
                continue;
            }
            List<String> alleles = new ArrayList<>();
            for (int next = i + 1; next < data.lines.size() && data.lines.get(next).key().matches("Allele\\d+"); next++) {
                allele(data.lines.get(next), marker.get(), alleles);
            }
            if (alleles.size() > 2) {
                findings.add(system.row(), "SystemName", ProfileRefusal.TOO_MANY_ALLELES, marker.get().name(), alleles.size(),
                        String.join(", ", alleles), 2);
            } else if (!alleles.isEmpty() && into.put(marker.get().name(),
                    new Genotype(alleles.get(0), alleles.size() == 2 ? alleles.get(1) : null)) != null) {
                findings.add(system.row(), "SystemName", ProfileRefusal.MARKER_TWICE, marker.get().name(), "", String.join(", ", alleles));
            }
        }
    }

    private void allele(Line line, KnownMarker marker, List<String> into) {
        Optional<String> name = AlleleNames.canonical(marker, line.value());
        if (name.isPresent()) {
            into.add(name.get());
        } else if (!line.value().isEmpty()) {
            findings.add(line.row(), line.key(), ProfileRefusal.ALLELE_UNREADABLE, line.value(), marker.name());
        }
    }

    private FamiliasFamily family(Node node) {
        List<FamiliasPerson> persons = node.all("Persons").stream().map(this::person).toList();
        List<FamiliasPedigree> pedigrees = new ArrayList<>();
        List<Node> written = node.all("Pedigrees");
        if (persons.size() > PedigreeDraft.MOST_MEMBERS || written.size() > PedigreeDraft.MOST_PEDIGREES) {
            findings.add(node.row, null, ProfileRefusal.TOO_MANY,
                    persons.size() > PedigreeDraft.MOST_MEMBERS ? PedigreeDraft.MOST_MEMBERS : PedigreeDraft.MOST_PEDIGREES);
            return new FamiliasFamily(node.value("Name"), persons, List.of());
        }
        for (Node pedigree : written) {
            PedigreeDraft draft = new PedigreeDraft(findings);
            persons.forEach(person -> draft.member(person.name(), person.sex()));
            for (int i = 0; i + 1 < pedigree.lines.size(); i++) {
                Line parent = pedigree.lines.get(i);
                Line child = pedigree.lines.get(i + 1);
                if (parent.key().equals("Parent") && child.key().equals("Child")) {
                    for (String name : List.of(parent.value(), child.value())) {
                        if (!draft.has(name)) {
                            draft.member(name, null);
                        }
                    }
                    draft.bond(parent.value(), child.value(), parent.row());
                } else if (parent.key().equals("Parent")) {
                    findings.add(parent.row(), "Child", ProfileRefusal.VALUE_MISSING);
                }
            }
            draft.pedigree(pedigree.value("Name"), pedigree.row).ifPresent(pedigrees::add);
        }
        return new FamiliasFamily(node.value("Name"), persons, pedigrees);
    }

    List<FamiliasPerson> unidentified() {
        return unidentified;
    }

    List<FamiliasFamily> families() {
        return families;
    }
}
