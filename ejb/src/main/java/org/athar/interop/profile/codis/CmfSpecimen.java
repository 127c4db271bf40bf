package org.athar.interop.profile.codis;

import org.athar.interop.profile.ParsedProfile;

/**
 * A specimen in a CMF file.
 *
 * @param category such as "Unidentified Person", "Missing Person", "Biological Mother"
 * @param caseId   empty where there is none
 * @param sourceId whether the source of the specimen is known, as written; empty where it is not said
 * @param partial  whether the file says that the profile is not whole
 * @param comment  empty where there is none
 * @param profile  its sample is the specimen's id, its run the batch of its loci
 */
public record CmfSpecimen(String category, String caseId, String sourceId, boolean partial, String comment, ParsedProfile profile) {
}
