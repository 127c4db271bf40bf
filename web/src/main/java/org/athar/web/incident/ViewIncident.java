package org.athar.web.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.athar.audit.view.HistoryLine;
import org.athar.incident.IncidentService;
import org.athar.incident.view.IncidentView;
import org.athar.source.FigureService;
import org.athar.source.StatementService;
import org.athar.source.subject.LedgerSubject;
import org.athar.source.view.FigureBoard;
import org.athar.source.view.StatementView;
import org.athar.web.support.Language;
import org.athar.web.support.Texts;
import org.athar.web.support.part.Happening;
import org.athar.web.support.part.MapPoint;

/** One incident with its places, figures, facilities, statements and history. */
@Named
@ViewScoped
public class ViewIncident implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> TABS = List.of("overview", "places", "figures", "facilities", "statements", "history");

    @Inject
    private IncidentService incidents;
    @Inject
    private FigureService ledger;
    @Inject
    private StatementService statementRecords;
    @Inject
    private IncidentTimeline timelines;
    @Inject
    private Language language;
    @Inject
    private Texts text;

    private String ref;
    private String tab;
    private IncidentView incident;
    private FigureBoard board;
    private List<StatementView> statements;
    private transient List<Happening> timeline;
    private transient List<HistoryLine> history;

    /** Loads the incident and the part that is looked at. */
    public void load() {
        tab = tab != null && TABS.contains(tab) ? tab : TABS.get(0);
        incident = incidents.view(ref);
        LedgerSubject subject = LedgerSubject.incident(incident.label().id().value());
        board = ledger.board(subject);
        statements = statementRecords.about(subject);
        if ("overview".equals(tab)) {
            timeline = timelines.of(incident, board, statements);
        } else if ("history".equals(tab)) {
            history = incidents.history(ref);
        }
    }

    /** Places with a stated position, for the map. */
    public List<MapPoint> getPoints() {
        return incident.places().stream().filter(place -> place.position() != null)
                .map(place -> new MapPoint(place.position().latitude(), place.position().longitude(), place.position().uncertaintyMetres(),
                        place.description() == null ? text.value(place.role()) : place.description().in(language.getCode()),
                        text.value(place.role()), null, place.id().toString())).toList();
    }

    /** How many of each, for the tabs. */
    public Map<String, Integer> getCounts() {
        int figures = board.axes().stream().flatMap(axis -> axis.groups().stream()).mapToInt(group -> group.figures().size()).sum();
        return Map.of("places", incident.places().size(), "figures", figures, "facilities", incident.facilities().size(),
                "statements", statements.size());
    }

    /** The parameter that hands it to the forms of the ledger. */
    public String getAbout() {
        return "INCIDENT:" + ref;
    }

    public List<String> getTabs() {
        return TABS;
    }

    public IncidentView getIncident() {
        return incident;
    }

    public FigureBoard getBoard() {
        return board;
    }

    public List<StatementView> getStatements() {
        return statements;
    }

    public List<Happening> getTimeline() {
        return timeline;
    }

    public List<HistoryLine> getHistory() {
        return history;
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
