package org.athar.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.athar.audit.FindingService;
import org.athar.audit.view.FindingView;
import org.athar.kernel.Page;
import org.athar.web.support.ListTrail;
import org.athar.web.support.Notices;

/** What auditors found: read, answered by the owner, closed. */
@Named
@ViewScoped
public class HandleFindings implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    @Inject
    private FindingService service;
    @Inject
    private Notices notices;

    private String from;
    private Page<FindingView> page;
    private String chosen;
    private String response;

    /** Reads a screenful. */
    public void load() {
        page = service.list(ListTrail.keyOf(from), PAGE);
    }

    /** Remembers which finding is to be answered. */
    public void choose(FindingView finding) {
        chosen = finding.ref();
        response = null;
    }

    /** Whether one has been chosen. */
    public boolean isChoosing() {
        return chosen != null;
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

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public Page<FindingView> getPage() {
        return page;
    }

    public String getResponse() {
        return response;
    }

    public void setResponse(String response) {
        this.response = response;
    }
}
