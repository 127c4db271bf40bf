package org.athar.web.laboratory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.athar.laboratory.EliminationService;
import org.athar.laboratory.view.ResemblanceView;

/** Profiles that look alike where none should, and that nobody has looked into yet. */
@Named
@ViewScoped
public class ListResemblances implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EliminationService service;

    private List<ResemblanceView> open;

    /** Loads the list. */
    public void load() {
        open = service.open();
    }

    public List<ResemblanceView> getOpen() {
        return open;
    }
}
