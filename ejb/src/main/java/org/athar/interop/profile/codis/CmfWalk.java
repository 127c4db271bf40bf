package org.athar.interop.profile.codis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.athar.engine.genotype.KnownMarker;
import org.athar.interop.profile.CalledCells;
import org.athar.interop.profile.Findings;
import org.athar.interop.profile.LocusFlag;
import org.athar.interop.profile.ParsedProfile;
import org.athar.interop.profile.ProfileRefusal;
import org.athar.interop.profile.RunAssembly;
import org.athar.interop.profile.RunKind;

/**
 * What is met on the way through a CMF file. A specimen that is marked partial has that flag at each of its loci, since the format does not
 * say at which something is missing.
 */
final class CmfWalk implements SafeXml.Walker {

    private static final String ROOT = "CODISImportFile";
    private static final Set<String> HEADER = Set.of("HEADERVERSION", "MESSAGETYPE", "DESTINATIONORI", "SOURCELAB", "SUBMITBYUSERID",
            "SUBMITDATETIME", "BATCHID", "KIT");
    private static final Set<String> OF_SPECIMEN = Set.of("SPECIMENID", "SPECIMENCATEGORY", "SPECIMENCOMMENT");

    private final Findings findings;
    private final RunAssembly names;
    private final Map<String, String> header = new HashMap<>();
    private final List<CmfSpecimen> specimens = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private boolean rootSeen;
    private Specimen specimen;
    private Locus locus;

    /** A specimen whose end was not met yet. */
    private static final class Specimen {

        private final Map<String, String> values = new HashMap<>();
        private final List<Locus> loci = new ArrayList<>();
        private int row;
    }

    /** A locus whose end was not met yet. */
    private static final class Locus {

        private final List<String> alleles = new ArrayList<>();
        private String name = "";
        private String batch = "";
        private String kit = "";
        private int row;
    }

    /** Begins before the first element. */
    CmfWalk(Findings findings) {
        this.findings = findings;
        this.names = new RunAssembly(findings);
    }

    /** The file as far as it was read; nothing where it is no CMF file at all. */
    List<CmfFile> file() {
        if (!rootSeen) {
            if (findings.count() == 0) {
                findings.add(ProfileRefusal.EMPTY);
            }
            return List.of();
        }
        if (findings.count() == 0 && specimens.isEmpty()) {
            findings.add(ProfileRefusal.EMPTY);
        }
        String version = header.getOrDefault("HEADERVERSION", "");
        if (!CmfFile.VERSIONS.contains(version)) {
            findings.add(0, "HEADERVERSION", version.isEmpty() ? ProfileRefusal.VALUE_MISSING : ProfileRefusal.VALUE_UNREADABLE, version);
        }
        return List.of(new CmfFile(version, header("DESTINATIONORI"), header("SOURCELAB"), header("SUBMITBYUSERID"),
                header("SUBMITDATETIME"), header("BATCHID"), header("KIT"), specimens));
    }

    private String header(String element) {
        return header.getOrDefault(element, "");
    }

    @Override
    public boolean begins(String element, XMLStreamReader at) {
        int row = at.getLocation().getLineNumber();
        if (!rootSeen) {
            rootSeen = element.equals(ROOT);
            if (!rootSeen) {
                findings.add(row, element, ProfileRefusal.OTHER_FORMAT, "CMF", ROOT);
            }
            return rootSeen;
        }
        if (element.equals("SPECIMEN")) {
            specimen = new Specimen();
            specimen.row = row;
            for (int i = 0; i < at.getAttributeCount(); i++) {
                specimen.values.put(at.getAttributeLocalName(i), at.getAttributeValue(i));
            }
        } else if (element.equals("LOCUS") && specimen != null) {
            locus = new Locus();
            locus.row = row;
            locus.batch = attribute(at, "BATCHID");
            locus.kit = attribute(at, "KIT");
        }
        return true;
    }

    private static String attribute(XMLStreamReader at, String name) {
        String value = at.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }

    @Override
    public boolean ends(String element, String text, int row) {
        if (element.equals("SPECIMEN") && specimen != null) {
            finish(specimen);
            specimen = null;
            locus = null;
        } else if (element.equals("LOCUS") && specimen != null && locus != null) {
            specimen.loci.add(locus);
            locus = null;
        } else if (locus != null) {
            inLocus(element, text);
        } else if (specimen != null) {
            if (OF_SPECIMEN.contains(element)) {
                specimen.values.put(element, text);
            }
        } else if (HEADER.contains(element)) {
            header.put(element, text);
        }
        return true;
    }

    private void inLocus(String element, String text) {
        switch (element) {
            case "LOCUSNAME" -> locus.name = text;
            case "ALLELEVALUE" -> locus.alleles.add(text);
            default -> {
                // who read it and when is nothing that a profile needs
            }
        }
    }

    private void finish(Specimen one) {
        String id = one.values.getOrDefault("SPECIMENID", "");
        String category = one.values.getOrDefault("SPECIMENCATEGORY", "");
        if (id.isEmpty()) {
            findings.add(one.row, "SPECIMENID", ProfileRefusal.VALUE_MISSING);
        } else if (!ids.add(id)) {
            findings.add(one.row, "SPECIMENID", ProfileRefusal.SAMPLE_TWICE, id);
        }
        if (category.isEmpty()) {
            findings.add(one.row, "SPECIMENCATEGORY", ProfileRefusal.VALUE_MISSING);
        }
        boolean partial = "true".equals(one.values.get("PARTIAL")) || "1".equals(one.values.get("PARTIAL"));
        specimens.add(new CmfSpecimen(category, one.values.getOrDefault("CASEID", ""), one.values.getOrDefault("SOURCEID", ""), partial,
                one.values.getOrDefault("SPECIMENCOMMENT", ""), profile(one, id, partial)));
    }

    private ParsedProfile profile(Specimen one, String id, boolean partial) {
        String batch = one.loci.stream().map(each -> each.batch).filter(each -> !each.isEmpty()).findFirst().orElse(header("BATCHID"));
        String kit = one.loci.stream().map(each -> each.kit).filter(each -> !each.isEmpty()).findFirst().orElse(header("KIT"));
        RunAssembly runs = new RunAssembly(findings);
        runs.begin(id, batch, kit, RunKind.SAMPLE, one.row);
        for (Locus each : one.loci) {
            if (each.name.isEmpty()) {
                findings.add(each.row, "LOCUSNAME", ProfileRefusal.VALUE_MISSING);
                continue;
            }
            Optional<KnownMarker> marker = names.marker(each.name, each.row, "LOCUSNAME");
            marker.ifPresent(known -> runs.add(id, batch, known, each.name,
                    new CalledCells("ALLELEVALUE", each.alleles, List.of(), partial ? Set.of(LocusFlag.PARTIAL) : Set.of()), each.row));
        }
        return runs.profiles().get(0);
    }
}
