package org.athar.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.athar.web.security.Self;

/** What was found for the words of the box in the header, by kind: only kinds and records that who asks may see. */
@Named
@RequestScoped
public class SearchRecords {

    @Inject
    private SearchIn search;
    @Inject
    private Self self;

    private String q;
    private boolean miscopied;
    private List<SearchGroup> groups = List.of();

    /** Looks for the words; the whole number of a record within reach opens it at once. */
    public void load() throws IOException {
        if (!isAsked()) {
            return;
        }
        TypedNumber number = new TypedNumber(q);
        miscopied = number.isMiscopied();
        if (miscopied) {
            return;
        }
        groups = Arrays.stream(SearchKind.values()).filter(kind -> self.get().may(kind.operation()))
                .map(kind -> search.find(kind, number.sought())).filter(group -> !group.rows().isEmpty()).toList();
        Optional<SearchRow> named = groups.stream().flatMap(group -> group.rows().stream()).filter(row -> number.names(row.ref()))
                .findFirst();
        if (named.isPresent()) {
            open(named.get());
        }
    }

    private static void open(SearchRow row) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.redirect(external.getRequestContextPath() + row.address());
        faces.responseComplete();
    }

    /** Whether anything was typed. */
    public boolean isAsked() {
        return q != null && !q.isBlank();
    }

    /** Whether the check character of the number does not fit, so that it was not looked for. */
    public boolean isMiscopied() {
        return miscopied;
    }

    public List<SearchGroup> getGroups() {
        return groups;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
