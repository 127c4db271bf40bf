package org.athar.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of the page under way, with one parameter changed: for tabs, filters and the next rows of a list. It is made of the view's
 * own parameters, so it is the same whether the page was opened by its address or re-rendered after a command.
 */
@Named("address")
@RequestScoped
public class Address {

    /** The parameter of a list's address that names one of the reader's own views of it. */
    public static final String VIEW = "view";

    /** This page with a parameter set; a list starts again from its first rows. */
    public String with(String parameter, Object value) {
        Map<String, String> parameters = parameters();
        if (!ListTrail.PARAMETER.equals(parameter)) {
            parameters.remove(ListTrail.PARAMETER);
            parameters.remove(VIEW);
        }
        put(parameters, parameter, value);
        return join(parameters);
    }

    /** This page without a parameter; a list starts again from its first rows. */
    public String without(String parameter) {
        return with(parameter, null);
    }

    /** Opens this page with what stands in its filters now, from the first rows: the action of the button beside them. */
    public void open() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(without(ListTrail.PARAMETER));
    }

    /** What stands in the filters now, as an address has it after its question mark; without where the list stands and under which name. */
    public String getQuery() {
        Map<String, String> parameters = parameters();
        parameters.remove(ListTrail.PARAMETER);
        parameters.remove(VIEW);
        return query(parameters);
    }

    private static void put(Map<String, String> parameters, String parameter, Object value) {
        String text = value == null ? "" : value.toString();
        if (text.isEmpty()) {
            parameters.remove(parameter);
        } else {
            parameters.put(parameter, text);
        }
    }

    private static Map<String, String> parameters() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String> parameters = new LinkedHashMap<>();
        for (UIViewParameter parameter : ViewMetadata.getViewParameters(faces.getViewRoot())) {
            put(parameters, parameter.getName(), parameter.getStringValueFromModel(faces));
        }
        return parameters;
    }

    private static String join(Map<String, String> parameters) {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIViewRoot view = faces.getViewRoot();
        String path = faces.getExternalContext().getRequestContextPath() + view.getViewId();
        return parameters.isEmpty() ? path : path + "?" + query(parameters);
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
