package org.athar.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The places that the person may open, for the navigation of every page. A place without a page is not shown. */
@Named("navigation")
@RequestScoped
public class Navigation {

    @Inject
    private Instance<PageAccess> access;

    @Inject
    private HttpServletRequest request;

    private List<Destination> places;

    /** The places in order. Home is always there. */
    public List<Destination> getPlaces() {
        if (places == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            places = Stream.of(Destination.values()).filter(place -> isBuilt(faces, place)).filter(this::mayOpen).toList();
        }
        return places;
    }

    /** The places other than home. */
    public List<Destination> getWays() {
        return getPlaces().stream().filter(place -> place != Destination.HOME).toList();
    }

    /** Whether the page under way belongs to a place. */
    public boolean isHere(Destination place) {
        return place.holds(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }

    /** The page under way in another language: the same address, which the filter of languages leads back to. */
    public String inLanguage(String code) {
        String query = request.getQueryString();
        return request.getRequestURI() + "?" + (query == null ? "" : query + "&") + Language.PARAMETER + "=" + code;
    }

    /** Where an auditor records a finding about the record that the page under way shows; null where it shows none. */
    public String getFindingHere() {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        return query == null || path.startsWith("/audit/") ? null
                : "/audit/record.xhtml?page=" + URLEncoder.encode(path + "?" + query, StandardCharsets.UTF_8);
    }

    private boolean mayOpen(Destination place) {
        return place == Destination.HOME || !access.isUnsatisfied() && access.get().mayOpen(place);
    }

    private static boolean isBuilt(FacesContext faces, Destination place) {
        try {
            return faces.getExternalContext().getResource(place.getPage()) != null;
        } catch (MalformedURLException e) {
            throw new IllegalStateException("The address of " + place + " is malformed", e);
        }
    }
}
