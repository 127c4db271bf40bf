package org.athar.web.support.draft;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The request under way as if a form had been sent with what was typed before. Inputs decode themselves from it as they do from what a
 * browser sends; what they complain of is not shown, since nobody has asked to save yet.
 */
final class TypedBefore extends FacesContextWrapper implements AutoCloseable {

    private final ExternalContext external;

    TypedBefore(FacesContext real, Map<String, List<String>> typed) {
        super(real);
        this.external = new Sent(real.getExternalContext(), typed);
        setCurrentInstance(this);
    }

    @Override
    public ExternalContext getExternalContext() {
        return external;
    }

    @Override
    public void addMessage(String clientId, FacesMessage message) {
        // Nobody has asked to save yet.
    }

    @Override
    public void validationFailed() {
        // The same.
    }

    @Override
    public void close() {
        setCurrentInstance(getWrapped());
    }

    /** What was sent. */
    private static final class Sent extends ExternalContextWrapper {

        private final Map<String, String[]> values = new HashMap<>();

        Sent(ExternalContext real, Map<String, List<String>> typed) {
            super(real);
            typed.forEach((name, several) -> values.put(name, several.toArray(String[]::new)));
        }

        /** Inputs for files ask for it; a draft holds no files. */
        @Override
        public String getRequestContentType() {
            return "application/x-www-form-urlencoded";
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
            return values.entrySet().stream().filter(entry -> entry.getValue().length > 0)
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()[0]));
        }

        @Override
        public Map<String, String[]> getRequestParameterValuesMap() {
            return values.entrySet().stream().filter(entry -> entry.getValue().length > 0)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        @Override
        public Iterator<String> getRequestParameterNames() {
            return getRequestParameterMap().keySet().iterator();
        }
    }
}
