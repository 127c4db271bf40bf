package org.athar.web.support.part;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** The inputs of the page under way by the name that a command knows them by, so that a summary names each and leads to it. */
@Named("fieldLabels")
@RequestScoped
public class FieldLabels {

    private final Map<String, FieldComponent> found = new HashMap<>();

    /** The label that stands above an input; empty where the page has no such input. */
    public String labelOf(String field) {
        FieldComponent labelled = find(field);
        Object label = labelled == null ? null : labelled.getAttributes().get("label");
        return label == null ? "" : label.toString();
    }

    /** Id in the page of what takes the focus; empty as above. */
    public String inputOf(String field) {
        FieldComponent labelled = find(field);
        return labelled == null ? "" : labelled.getInputClientId();
    }

    private FieldComponent find(String field) {
        return field == null ? null
                : found.computeIfAbsent(field, name -> search(FacesContext.getCurrentInstance().getViewRoot(), name));
    }

    private static FieldComponent search(UIComponent parent, String field) {
        Iterator<UIComponent> children = parent.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent child = children.next();
            if (child instanceof FieldComponent labelled && labelled.isRendered() && field.equals(labelled.getAttributes().get("for"))) {
                return labelled;
            }
            FieldComponent below = search(child, field);
            if (below != null) {
                return below;
            }
        }
        return null;
    }
}
