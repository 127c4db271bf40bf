package org.athar.laboratory.model;

import java.util.List;
import java.util.Optional;
import org.athar.laboratory.LaboratoryId;

/** Laboratories. */
public interface Laboratories {

    /** One laboratory. */
    Optional<Laboratory> byId(LaboratoryId id);

    /** The one with a code. */
    Optional<Laboratory> byCode(String code);

    /** All, by English name. */
    List<Laboratory> all();

    /** Keeps a new one. */
    void add(Laboratory laboratory);
}
