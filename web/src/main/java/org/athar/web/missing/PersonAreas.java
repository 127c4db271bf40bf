package org.athar.web.missing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.missing.view.MissingPersonView;
import org.athar.place.AreaId;
import org.athar.place.PlaceService;
import org.athar.place.view.AreaView;
import org.athar.web.support.Language;

/** Areas that a person's record names, in words. */
@Named
@ViewScoped
public class PersonAreas implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlaceService places;
    @Inject
    private Language language;

    private Map<AreaId, AreaView> areas;

    /** Loads the areas of a record. */
    public void load(MissingPersonView person) {
        areas = places.areasById(Stream.of(person.description().birthplaceArea(), person.description().residenceArea(),
                person.lastSeen().area()).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    /** An area in words; empty for none. */
    public String path(AreaId id) {
        AreaView area = id == null ? null : areas.get(id);
        return area == null ? "" : area.path(language.getCode());
    }

    /** The area itself, for a form. */
    public AreaView area(AreaId id) {
        return id == null ? null : areas.get(id);
    }

    public Map<AreaId, AreaView> getAreas() {
        return areas;
    }
}
