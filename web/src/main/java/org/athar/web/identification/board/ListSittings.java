package org.athar.web.identification.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.athar.identification.BoardSittingService;
import org.athar.identification.view.SittingView;
import org.athar.kernel.Page;
import org.athar.web.support.ListTrail;

/** The sittings of the board, the latest first. */
@Named
@ViewScoped
public class ListSittings implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    @Inject
    private BoardSittingService service;

    private String from;
    private Page<SittingView> page;

    /** Reads a screenful. */
    public void load() {
        page = service.list(ListTrail.keyOf(from), PAGE);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public Page<SittingView> getPage() {
        return page;
    }
}
