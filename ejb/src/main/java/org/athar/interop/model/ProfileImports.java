package org.athar.interop.model;

import java.util.List;
import java.util.Optional;
import org.athar.interop.ProfileImportId;

/** Files of profiles that were taken in. */
public interface ProfileImports {

    /** One import. */
    Optional<ProfileImport> byId(ProfileImportId id);

    /** The one that took in a file of this content and was not taken back. */
    Optional<ProfileImport> inForce(String fileDigest);

    /** So many, the latest first. */
    List<ProfileImport> latest(int most);

    /** Keeps a new one. */
    void add(ProfileImport imported);
}
