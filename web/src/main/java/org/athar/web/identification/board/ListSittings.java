package org.athar.web.identification.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.athar.identification.BoardSittingService;
import org.athar.identification.view.SittingView;

/** The sittings of the board, the latest first. */
@Named
@ViewScoped
public class ListSittings implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BoardSittingService service;

    private List<SittingView> rows;

    /** Reads them. */
    public void load() {
        rows = service.list();
    }

    public List<SittingView> getRows() {
        return rows;
    }
}
