package org.athar.place.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.athar.place.AreaId;

/** All administrative areas. */
public interface AdministrativeAreas {

    /** One area with what it lies in. */
    Optional<AdministrativeArea> byId(AreaId id);

    /** Several areas with what they lie in; unknown ids are left out. */
    List<AdministrativeArea> byIds(Collection<AreaId> ids);

    /** The area with this P-code, or with this ISO code where it has none. */
    Optional<AdministrativeArea> byCode(String code);

    /** The areas of a level, by English name; within one parent unless that is null. */
    List<AdministrativeArea> ofLevel(int level, AreaId parent);

    /** Every area, larger ones first, then by English name. */
    List<AdministrativeArea> all();
}
