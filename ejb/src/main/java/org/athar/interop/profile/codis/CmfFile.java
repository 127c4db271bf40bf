package org.athar.interop.profile.codis;

import java.util.List;

/**
 * What a CMF file says, as the schema of CODIS (Appendix B of the interface specification) orders it.
 *
 * @param version     3.2 or 3.3
 * @param destination ORI of the laboratory it is for
 * @param sourceLab   ORI of the laboratory it is from
 * @param submittedBy user who sends it
 * @param submittedAt as written, a date and time of XML
 * @param batch       empty where there is none
 * @param kit         empty where there is none
 * @param specimens   in order
 */
public record CmfFile(String version, String destination, String sourceLab, String submittedBy, String submittedAt, String batch,
        String kit, List<CmfSpecimen> specimens) {

    /** The versions that are read and written. */
    public static final List<String> VERSIONS = List.of("3.2", "3.3");

    static final String NAMESPACE = "urn:CODISImportFile-schema";

    /** Keeps the specimens as they are. */
    public CmfFile {
        specimens = List.copyOf(specimens);
    }
}
