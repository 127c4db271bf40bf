package org.athar.web.interop;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.athar.interop.ExportService;
import org.athar.interop.view.ExportView;
import org.athar.web.support.Language;

/** What the reader has asked for as files, and what waits for the reader's approval. */
@Named
@ViewScoped
public class ListExports implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExportService service;
    @Inject
    private Language language;

    private List<ExportView> mine;
    private List<ExportView> waiting;

    /** Reads both. */
    public void load() {
        mine = service.mine(language.getCode());
        waiting = service.waiting(language.getCode());
    }

    /** Whether something of the reader's will go on by itself. */
    public boolean isUnderWay() {
        return mine.stream().anyMatch(export -> !export.state().isEnded());
    }

    public List<ExportView> getMine() {
        return mine;
    }

    public List<ExportView> getWaiting() {
        return waiting;
    }
}
