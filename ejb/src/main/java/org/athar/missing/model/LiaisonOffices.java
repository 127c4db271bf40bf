package org.athar.missing.model;

import java.util.List;
import java.util.Optional;
import org.athar.missing.OfficeId;

/** All liaison offices. */
public interface LiaisonOffices {

    /** One office. */
    Optional<LiaisonOffice> byId(OfficeId id);

    /** The office with this code. */
    Optional<LiaisonOffice> byCode(String code);

    /** All, by English name. */
    List<LiaisonOffice> all();

    /** Keeps a new office. */
    void add(LiaisonOffice office);
}
