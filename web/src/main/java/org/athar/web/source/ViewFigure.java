package org.athar.web.source;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.athar.source.FigureService;
import org.athar.source.view.FigureDetail;

/** One figure with what contradicts it, its versions and its ratings. */
@Named
@ViewScoped
public class ViewFigure implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FigureService figures;

    private String ref;
    private FigureDetail detail;

    /** Loads the figure. */
    public void load() {
        detail = figures.view(ref);
    }

    public FigureDetail getDetail() {
        return detail;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
