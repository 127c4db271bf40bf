package org.athar.web.source.choice;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.athar.source.FigureService;
import org.athar.source.subject.SubjectKind;
import org.athar.source.subject.SubjectLabel;

/** Writes an incident or a facility into forms by its kind and reference. */
@Dependent
@FacesConverter(value = "athar.Subject", managed = true)
public class SubjectConverter implements Converter<SubjectLabel> {

    @Inject
    private FigureService ledger;

    @Override
    public SubjectLabel getAsObject(FacesContext context, UIComponent component, String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        String[] parts = written.split(":", 2);
        try {
            return ledger.subject(SubjectKind.valueOf(parts[0]), parts[1]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new ConverterException(e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, SubjectLabel subject) {
        return subject == null ? "" : subject.subject().kind() + ":" + subject.ref();
    }
}
