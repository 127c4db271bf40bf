package org.athar.web.source;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.athar.kernel.Page;
import org.athar.source.FigureService;
import org.athar.source.view.Contradiction;
import org.athar.web.support.ListTrail;

/** Figures that contradict each other, by what they are about. */
@Named
@ViewScoped
public class ListContradictions implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    @Inject
    private FigureService figures;

    private String from;
    private Page<Contradiction> page;

    /** Reads a screenful. */
    public void load() {
        page = figures.contradictions(ListTrail.keyOf(from), PAGE);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public Page<Contradiction> getPage() {
        return page;
    }
}
