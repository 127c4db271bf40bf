package org.athar.web.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.athar.audit.view.HistoryLine;
import org.athar.incident.FacilityService;
import org.athar.incident.RollService;
import org.athar.incident.kind.RollFate;
import org.athar.incident.view.FacilityView;
import org.athar.incident.view.RollEntryView;
import org.athar.incident.view.RollFilter;
import org.athar.kernel.Page;
import org.athar.place.Position;
import org.athar.source.FigureService;
import org.athar.source.StatementService;
import org.athar.source.subject.LedgerSubject;
import org.athar.source.view.FigureBoard;
import org.athar.source.view.StatementView;
import org.athar.web.support.Language;
import org.athar.web.support.ListTrail;
import org.athar.web.support.Texts;
import org.athar.web.support.part.Chip;
import org.athar.web.support.part.MapPoint;

/** One facility: who held it when, how many were there, who stands on its roll. The roll is loaded only when it is looked at. */
@Named
@ViewScoped
public class ViewFacility implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;
    private static final List<String> TABS = List.of("overview", "figures", "roll", "statements", "history");

    @Inject
    private FacilityService facilities;
    @Inject
    private RollService rolls;
    @Inject
    private FigureService ledger;
    @Inject
    private StatementService statementRecords;
    @Inject
    private Language language;
    @Inject
    private Texts text;

    private String ref;
    private String tab;
    private String q;
    private RollFate fate;
    private String from;
    private FacilityView facility;
    private FigureBoard board;
    private List<StatementView> statements;
    private transient Page<RollEntryView> roll;
    private transient List<HistoryLine> history;

    /** Loads the facility and the part that is looked at. */
    public void load() {
        tab = tab != null && TABS.contains(tab) ? tab : TABS.get(0);
        facility = facilities.view(ref);
        LedgerSubject subject = LedgerSubject.facility(facility.label().id().value());
        board = ledger.board(subject);
        statements = statementRecords.about(subject);
        if ("roll".equals(tab) && facility.mayReadRoll()) {
            roll = rolls.page(facility.label().id(), new RollFilter(q, fate), ListTrail.keyOf(from), ROWS);
        } else if ("history".equals(tab)) {
            history = facilities.history(ref);
        }
    }

    /** Its position, for the map. */
    public List<MapPoint> getPoints() {
        Position position = facility.position();
        return position == null ? List.of() : List.of(new MapPoint(position.latitude(), position.longitude(), position.uncertaintyMetres(),
                facility.label().name().in(language.getCode()), text.value(facility.label().type()), null, null));
    }

    /** The filters of the roll that are in force. */
    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        if (q != null && !q.isBlank()) {
            chips.add(new Chip("q", text.of("incident.chip.text", q.strip())));
        }
        if (fate != null) {
            chips.add(new Chip("fate", text.of("incident.chip.fate", fate)));
        }
        return chips;
    }

    /** How many of each, for the tabs. */
    public Map<String, Integer> getCounts() {
        int figures = board.axes().stream().flatMap(axis -> axis.groups().stream()).mapToInt(group -> group.figures().size()).sum();
        return Map.of("figures", figures, "statements", statements.size());
    }

    /** The parameter that hands it to the forms of the ledger. */
    public String getAbout() {
        return "FACILITY:" + ref;
    }

    public List<String> getTabs() {
        return TABS;
    }

    public RollFate[] getFates() {
        return RollFate.values();
    }

    public FacilityView getFacility() {
        return facility;
    }

    public FigureBoard getBoard() {
        return board;
    }

    public List<StatementView> getStatements() {
        return statements;
    }

    public Page<RollEntryView> getRoll() {
        return roll;
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

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public RollFate getFate() {
        return fate;
    }

    public void setFate(RollFate fate) {
        this.fate = fate;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
