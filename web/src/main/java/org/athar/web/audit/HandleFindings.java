package org.athar.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.athar.audit.FindingService;
import org.athar.audit.view.FindingView;
import org.athar.web.support.Notices;

/** What auditors found: read, answered by the owner, closed. */
@Named
@ViewScoped
public class HandleFindings implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FindingService service;
    @Inject
    private Notices notices;

    private List<FindingView> rows;
    private String chosen;
    private String response;

    /** Reads them. */
    public void load() {
        rows = service.list();
    }

    /** Remembers which finding is to be answered. */
    public void choose(FindingView finding) {
        chosen = finding.ref();
        response = null;
    }

    /** Answers it. */
    public void answer() {
        if (notices.tell(service.answer(chosen, response), "audit.finding.answered")) {
            load();
        }
    }

    /** Closes an answered one. */
    public void close(FindingView finding) {
        if (notices.tell(service.close(finding.ref()), "audit.finding.closed")) {
            load();
        }
    }

    public List<FindingView> getRows() {
        return rows;
    }

    public String getResponse() {
        return response;
    }

    public void setResponse(String response) {
        this.response = response;
    }
}
