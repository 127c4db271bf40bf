package org.athar.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.athar.web.security.Self;
import org.athar.web.support.ListTrail;

/** What was found for the words of the box in the header, by kind: only kinds and records that who asks may see. */
@Named
@RequestScoped
public class SearchRecords {

    private static final int ROWS = 25;

    @Inject
    private SearchIn search;
    @Inject
    private Self self;

    private String q;
    private SearchKind kind;
    private String from;
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
        if (kind != null && kind.isShownHere()) {
            groups = found(List.of(kind), one -> search.find(one, number.sought(), ListTrail.keyOf(from), ROWS));
            return;
        }
        groups = found(List.of(SearchKind.values()), one -> search.find(one, number.sought()));
        Optional<SearchRow> named = groups.stream().flatMap(group -> group.rows().stream()).filter(row -> number.names(row.ref()))
                .findFirst();
        if (named.isPresent()) {
            open(named.get());
        }
    }

    private List<SearchGroup> found(List<SearchKind> kinds, Function<SearchKind, SearchGroup> finding) {
        return kinds.stream().filter(one -> self.get().may(one.operation())).map(finding).filter(group -> !group.rows().isEmpty())
                .toList();
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

    /** Whether all of one kind is shown. */
    public boolean isOfOneKind() {
        return kind != null && kind.isShownHere();
    }

    public SearchKind getKind() {
        return kind;
    }

    public void setKind(SearchKind kind) {
        this.kind = kind;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
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
