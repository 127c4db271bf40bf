package org.athar.web.support.part;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.time.DateTimeException;
import java.util.Map;
import org.athar.kernel.PartialDate;

/**
 * Stands behind the composite {@code partialDateInput}: takes a date as well as it is known. Day and month may stay empty; "about" and
 * "between" are chosen in words. What cannot be a date is refused in words; nothing is ever filled up.
 */
@FacesComponent("athar.PartialDateInput")
public class PartialDateInput extends UIInput implements NamingContainer {

    private static final String WRONG = "#{text['common.date.wrong']}";

    @Override
    public String getFamily() {
        return UINamingContainer.COMPONENT_FAMILY;
    }

    @Override
    public void decode(FacesContext context) {
        super.decode(context);
        Map<String, String> sent = context.getExternalContext().getRequestParameterMap();
        String id = getClientId(context) + UINamingContainer.getSeparatorChar(context);
        if (sent.containsKey(id + "year")) {
            setSubmittedValue(new WrittenDate(how(sent.get(id + "how")), value(sent, id + "day"), value(sent, id + "month"),
                    value(sent, id + "year"), value(sent, id + "day2"), value(sent, id + "month2"), value(sent, id + "year2")));
        }
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object submitted) {
        WrittenDate written = (WrittenDate) submitted;
        try {
            return written.isEmpty() ? null : written.date();
        } catch (DateTimeException e) {
            String message = context.getApplication().evaluateExpressionGet(context, WRONG, String.class);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null), e);
        }
    }

    /** What stands in the boxes: what was typed, if that could not be taken, else the value. */
    public WrittenDate getWritten() {
        return getSubmittedValue() instanceof WrittenDate written ? written : WrittenDate.of((PartialDate) getValue());
    }

    private static WrittenDate.How how(String sent) {
        for (WrittenDate.How how : WrittenDate.How.values()) {
            if (how.name().equals(sent)) {
                return how;
            }
        }
        return WrittenDate.How.EXACT;
    }

    private static String value(Map<String, String> sent, String name) {
        String value = sent.get(name);
        return value == null ? "" : value.strip();
    }
}
