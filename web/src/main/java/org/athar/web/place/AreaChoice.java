package org.athar.web.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.athar.place.PlaceService;
import org.athar.place.view.AreaView;
import org.athar.web.support.Language;

/** Offers administrative areas for what somebody types, in any spelling, by name or code. */
@Named("areaChoice")
@ApplicationScoped
public class AreaChoice {

    @Inject
    private PlaceService places;
    @Inject
    private Language language;

    /** Areas that answer to what was typed; the governorates while nothing is. */
    public List<AreaView> complete(String typed) {
        return typed == null || typed.isBlank() ? places.areas(1, null) : places.search(typed);
    }

    /** Name and what it lies in, in the reader's language. */
    public String label(AreaView area) {
        return area == null ? "" : area.path(language.getCode());
    }
}
