package org.athar.web.source;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.athar.audit.view.HistoryLine;
import org.athar.source.FigureService;
import org.athar.source.SourceService;
import org.athar.source.StatementService;
import org.athar.source.view.FigureView;
import org.athar.source.view.SourceView;
import org.athar.source.view.StatementView;
import org.athar.web.support.Notices;

/** One source: what it says, how it is graded, what is behind it, its history. */
@Named
@ViewScoped
public class ViewSource implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> TABS = List.of("said", "grading", "about", "history");

    @Inject
    private SourceService sources;
    @Inject
    private FigureService figureRecords;
    @Inject
    private StatementService statementRecords;
    @Inject
    private Notices notices;

    private String ref;
    private String tab;
    private SourceView source;
    private List<FigureView> figures;
    private List<StatementView> statements;
    private transient List<HistoryLine> history;
    private String reason;
    private String contact;

    /** Loads the source and the part that is looked at. */
    public void load() {
        tab = tab != null && TABS.contains(tab) ? tab : TABS.get(0);
        source = sources.view(ref);
        figures = figureRecords.ofSource(source.label().id());
        statements = statementRecords.ofSource(source.label().id());
        if ("history".equals(tab)) {
            history = sources.history(ref);
        }
    }

    /** Opens the sealed contact for the reason that was typed; it is shown until the page is left. */
    public void openContact() {
        contact = notices.telling(sources.openContact(source.label().id(), reason), "source.contact.opened").orElse(null);
        reason = null;
    }

    /** How many figures and statements, for the tab. */
    public Map<String, Integer> getCounts() {
        return Map.of("said", figures.size() + statements.size(), "grading", source.ratings().size());
    }

    public List<String> getTabs() {
        return TABS;
    }

    public SourceView getSource() {
        return source;
    }

    public List<FigureView> getFigures() {
        return figures;
    }

    public List<StatementView> getStatements() {
        return statements;
    }

    public List<HistoryLine> getHistory() {
        return history;
    }

    public String getContact() {
        return contact;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }
}
