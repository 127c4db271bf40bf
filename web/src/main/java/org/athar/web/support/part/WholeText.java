package org.athar.web.support.part;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/** Takes a text whole. The components cut what is longer than their input takes, and say nothing; here it is refused at the input. */
@FacesConverter(forClass = String.class)
public class WholeText implements Converter<String> {

    private static final String TOO_LONG = "#{text.of('common.text.tooLong', %d)}";

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String value) {
        String sent = context.getExternalContext().getRequestParameterMap().get(component.getClientId(context));
        if (sent != null && component.getAttributes().get("maxlength") instanceof Integer most && most > 0
                && sent.replace("\r\n", "\n").length() > most) {
            String message = context.getApplication().evaluateExpressionGet(context, TOO_LONG.formatted(most), String.class);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
        }
        return value;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String value) {
        return value == null ? "" : value;
    }
}
