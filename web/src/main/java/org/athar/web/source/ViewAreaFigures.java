package org.athar.web.source;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.athar.source.FigureService;
import org.athar.source.StatementService;
import org.athar.source.subject.SubjectKind;
import org.athar.source.subject.SubjectLabel;
import org.athar.source.view.FigureBoard;
import org.athar.source.view.StatementView;

/** What is said about an administrative area as a whole. */
@Named("viewArea")
@ViewScoped
public class ViewAreaFigures implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> TABS = List.of("figures", "statements");

    @Inject
    private FigureService figures;
    @Inject
    private StatementService statements;

    private String ref;
    private String tab;
    private SubjectLabel area;
    private FigureBoard board;
    private List<StatementView> said;

    /** Loads what is said about it. */
    public void load() {
        tab = tab != null && TABS.contains(tab) ? tab : TABS.get(0);
        area = figures.subject(SubjectKind.AREA, ref);
        board = figures.board(area.subject());
        said = statements.about(area.subject());
    }

    public List<String> getTabs() {
        return TABS;
    }

    public SubjectLabel getArea() {
        return area;
    }

    public FigureBoard getBoard() {
        return board;
    }

    public List<StatementView> getSaid() {
        return said;
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
