package org.athar.interop.profile.codis;

import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.athar.interop.profile.ParsedLocus;

/**
 * Writes a CMF file of CODIS in the order of its schema. A locus that the version does not know, or at which nothing was called, is left
 * out, and {@link #leftOut} says which. Lengths are those of the schema; what is longer is refused and never cut.
 */
public final class CmfWriter {

    private static final Set<String> LOCI_32 = Set.of("AMEL", "CSF1PO", "D13S317", "D16S539", "D18S51", "D19S433", "D21S11", "D2S1338",
            "D3S1358", "D5S818", "D7S820", "D8S1179", "FGA", "Penta D", "Penta E", "TH01", "TPOX", "vWA");
    private static final Set<String> MORE_LOCI_33 = Set.of("D10S1248", "D12S391", "D1S1656", "D22S1045", "D2S441", "D6S1043", "SE33",
            "DYF387S1", "DYS19", "DYS385", "DYS389I", "DYS389II", "DYS390", "DYS391", "DYS392", "DYS393", "DYS437", "DYS438", "DYS439",
            "DYS448", "DYS449", "DYS456", "DYS458", "DYS460", "DYS481", "DYS518", "DYS533", "DYS549", "DYS570", "DYS576", "DYS627",
            "DYS635", "DYS643", "Y-GATA-H4", "Yindel");
    /** Where the schema writes a name otherwise than the catalogue. */
    private static final Map<String, String> WRITTEN = Map.of("AMEL", "Amelogenin", "DYS389I", "DYS389 I", "DYS389II", "DYS389 II",
            "Y-GATA-H4", "YGATAH4");
    private static final int LONGEST_ID = 24;
    private static final int LONGEST_ORI = 10;
    private static final int LONGEST_USER = 20;
    private static final int LONGEST_BATCH = 32;
    private static final int LONGEST_COMMENT = 255;

    private CmfWriter() {
    }

    /**
     * Writes a file.
     *
     * @throws IllegalArgumentException where something is missing or longer than the schema allows; it names it
     */
    public static void write(CmfFile file, OutputStream out) {
        check(file);
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(CmfFile.NAMESPACE);
            xml.writeStartElement(CmfFile.NAMESPACE, "CODISImportFile");
            xml.writeDefaultNamespace(CmfFile.NAMESPACE);
            element(xml, "HEADERVERSION", file.version());
            element(xml, "MESSAGETYPE", "Import");
            element(xml, "DESTINATIONORI", file.destination());
            element(xml, "SOURCELAB", file.sourceLab());
            element(xml, "SUBMITBYUSERID", file.submittedBy());
            element(xml, "SUBMITDATETIME", file.submittedAt());
            optional(xml, "BATCHID", file.batch());
            optional(xml, "KIT", file.kit());
            for (CmfSpecimen specimen : file.specimens()) {
                specimen(xml, file, specimen);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("the file cannot be written as XML: " + e.getMessage(), e);
        }
    }

    /** The markers with calls that this version of the format has no place for, over all specimens. */
    public static Set<String> leftOut(CmfFile file) {
        Set<String> names = new LinkedHashSet<>();
        file.specimens().forEach(specimen -> specimen.profile().loci().stream()
                .filter(locus -> !locus.alleles().isEmpty() && !knows(file.version(), locus.marker()))
                .forEach(locus -> names.add(locus.marker())));
        return names;
    }

    private static boolean knows(String version, String marker) {
        return LOCI_32.contains(marker) || version.equals("3.3") && MORE_LOCI_33.contains(marker);
    }

    private static void specimen(XMLStreamWriter xml, CmfFile file, CmfSpecimen specimen) throws XMLStreamException {
        xml.writeStartElement(CmfFile.NAMESPACE, "SPECIMEN");
        attribute(xml, "SOURCEID", specimen.sourceId());
        attribute(xml, "CASEID", specimen.caseId());
        attribute(xml, "PARTIAL", specimen.partial() ? "true" : "");
        element(xml, "SPECIMENID", specimen.profile().sampleName());
        element(xml, "SPECIMENCATEGORY", specimen.category());
        optional(xml, "SPECIMENCOMMENT", specimen.comment());
        for (ParsedLocus locus : specimen.profile().loci()) {
            if (!locus.alleles().isEmpty() && knows(file.version(), locus.marker())) {
                xml.writeStartElement(CmfFile.NAMESPACE, "LOCUS");
                attribute(xml, "BATCHID", specimen.profile().run());
                attribute(xml, "KIT", specimen.profile().kit());
                element(xml, "LOCUSNAME", WRITTEN.getOrDefault(locus.marker(), locus.marker()));
                element(xml, "READINGBY", file.submittedBy());
                element(xml, "READINGDATETIME", file.submittedAt());
                for (String allele : locus.alleles()) {
                    xml.writeStartElement(CmfFile.NAMESPACE, "ALLELE");
                    element(xml, "ALLELEVALUE", allele);
                    xml.writeEndElement();
                }
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(CmfFile.NAMESPACE, name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static void optional(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            element(xml, name, value);
        }
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.writeAttribute(name, value);
        }
    }

    private static void check(CmfFile file) {
        if (!CmfFile.VERSIONS.contains(file.version())) {
            throw new IllegalArgumentException("CMF " + file.version() + " is not written; take one of " + CmfFile.VERSIONS);
        }
        within("DESTINATIONORI", file.destination(), 1, LONGEST_ORI);
        within("SOURCELAB", file.sourceLab(), 1, LONGEST_ORI);
        within("SUBMITBYUSERID", file.submittedBy(), 1, LONGEST_USER);
        within("SUBMITDATETIME", file.submittedAt(), 1, LONGEST_BATCH);
        within("BATCHID", file.batch(), 0, LONGEST_BATCH);
        within("KIT", file.kit(), 0, LONGEST_BATCH);
        for (CmfSpecimen specimen : file.specimens()) {
            within("SPECIMENID", specimen.profile().sampleName(), 1, LONGEST_ID);
            within("SPECIMENCATEGORY", specimen.category(), 1, LONGEST_BATCH);
            within("CASEID", specimen.caseId(), 0, LONGEST_BATCH);
            within("SOURCEID", specimen.sourceId(), 0, LONGEST_ORI);
            within("SPECIMENCOMMENT", specimen.comment(), 0, LONGEST_COMMENT);
            within("BATCHID", specimen.profile().run(), 0, LONGEST_BATCH);
            within("KIT", specimen.profile().kit(), 0, LONGEST_BATCH);
        }
    }

    private static void within(String element, String value, int least, int most) {
        boolean shown = value.codePoints().allMatch(one -> one == 9 || one >= 32 && one != 0xFFFE && one != 0xFFFF
                && !(one >= Character.MIN_SURROGATE && one <= Character.MAX_SURROGATE));
        if (value.length() < least || value.length() > most || !shown) {
            throw new IllegalArgumentException(element + " has " + value.length() + " characters; give " + least + " to " + most
                    + " that XML can hold");
        }
    }
}
