package org.athar.web.place;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.athar.place.PlaceService;
import org.athar.place.view.AreaView;

/** Writes an administrative area into addresses and forms by its code. A code that is none answers as a record that does not exist. */
@Dependent
@FacesConverter(value = "athar.Area", managed = true)
public class AreaConverter implements Converter<AreaView> {

    @Inject
    private PlaceService places;

    @Override
    public AreaView getAsObject(FacesContext context, UIComponent component, String code) {
        return code == null || code.isBlank() ? null : places.byPcode(code.strip());
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, AreaView area) {
        return area == null ? "" : area.code();
    }
}
