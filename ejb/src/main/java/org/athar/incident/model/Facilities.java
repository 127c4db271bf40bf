package org.athar.incident.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.incident.FacilityId;
import org.athar.incident.kind.FacilityType;

/** All facilities with who held them. */
public interface Facilities {

    /** One facility. */
    Optional<Facility> byId(FacilityId id);

    /** The facility with this reference. */
    Optional<Facility> byRef(String ref);

    /** Several facilities; unknown ids are left out. */
    List<Facility> byIds(Collection<FacilityId> ids);

    /**
     * Facilities whose name, variant or reference holds the text (null: all), of a type (null: any), by reference, after this one unless
     * it is null, at most so many.
     */
    List<Facility> page(String text, FacilityType type, String afterRef, int most);

    /** How many there are, counted up to a limit. */
    int count(String text, FacilityType type, int limit);

    /** Who held it, in the order of recording, superseded rows too. */
    List<FacilityOperator> operators(FacilityId id);

    /** One period. */
    Optional<FacilityOperator> operator(UUID id);

    /** A reference never given before. */
    String nextRef();

    /** Keeps a new facility. */
    void add(Facility facility);

    /** Keeps a new period. */
    void add(FacilityOperator operator);
}
