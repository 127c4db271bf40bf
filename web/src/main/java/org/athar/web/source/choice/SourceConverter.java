package org.athar.web.source.choice;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.athar.security.fault.NotFound;
import org.athar.source.SourceService;
import org.athar.source.view.SourceLabel;

/** Writes a source into forms by its reference. */
@Dependent
@FacesConverter(value = "athar.Source", managed = true)
public class SourceConverter implements Converter<SourceLabel> {

    @Inject
    private SourceService sources;

    @Override
    public SourceLabel getAsObject(FacesContext context, UIComponent component, String ref) {
        return ref == null || ref.isBlank() ? null : sources.search(ref.strip()).stream()
                .filter(source -> source.ref().equals(ref.strip())).findFirst().orElseThrow(() -> NotFound.absent("source"));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, SourceLabel source) {
        return source == null ? "" : source.ref();
    }
}
