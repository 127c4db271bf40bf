package org.athar.web.support.part;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.primefaces.component.api.InputHolder;

/**
 * Stands behind the composite {@code field}: finds the input that it labels, ties label, help and error to it for those who listen to the
 * page, and knows what was written wrongly in it.
 */
@FacesComponent("athar.Field")
public class FieldComponent extends UINamingContainer {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        UIComponent input = input();
        if (input != null) {
            Object label = getAttributes().get("label");
            input.getAttributes().putIfAbsent("label", label == null ? "" : label);
            input.getPassThroughAttributes().put("aria-describedby", described(context));
        }
        super.encodeBegin(context);
    }

    /** Id in the page of what takes the focus. */
    public String getInputClientId() {
        UIComponent input = input();
        if (input == null) {
            return "";
        }
        return input instanceof InputHolder holder ? holder.getInputClientId() : input.getClientId();
    }

    /** Whether the input must be filled. */
    public boolean isMandatory() {
        return Boolean.TRUE.equals(getAttributes().get("needed")) || input() instanceof UIInput input && input.isRequired();
    }

    /** Whether the label stands above several inputs instead of one. */
    public boolean isGrouped() {
        return Boolean.TRUE.equals(getAttributes().get("group"));
    }

    /** What was written wrongly. */
    public List<String> getErrors() {
        UIComponent input = input();
        if (input == null) {
            return List.of();
        }
        FacesContext context = FacesContext.getCurrentInstance();
        return context.getMessageList(input.getClientId(context)).stream().map(FacesMessage::getSummary).toList();
    }

    private String described(FacesContext context) {
        String id = getClientId(context);
        return id + "-help " + id + "-error";
    }

    private UIComponent input() {
        return find(this, (String) getAttributes().get("for"));
    }

    private static UIComponent find(UIComponent parent, String id) {
        Iterator<UIComponent> children = parent.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent child = children.next();
            if (child instanceof EditableValueHolder && (id == null || id.equals(child.getId()))) {
                return child;
            }
            UIComponent found = find(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
