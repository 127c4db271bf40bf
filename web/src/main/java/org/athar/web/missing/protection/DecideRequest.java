package org.athar.web.missing.protection;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.athar.file.view.FileContent;
import org.athar.file.view.FileView;
import org.athar.missing.DataRequestService;
import org.athar.missing.code.RequestVerdict;
import org.athar.missing.view.RequestDecisionView;
import org.athar.missing.view.RequestFileView;
import org.athar.web.file.Attachment;
import org.athar.web.support.Notices;

/** One request: proposes what to answer, or answers what another proposed. */
@Named
@ViewScoped
public class DecideRequest implements Serializable {

    private static final long serialVersionUID = 1L;
    @Inject
    private DataRequestService service;
    @Inject
    private Notices notices;

    private String ref;
    private RequestFileView file;
    private RequestVerdict verdict;
    private String reasons;
    private String words;
    private String reason;

    /** Loads the request. */
    public void load() {
        file = service.view(ref);
    }

    /** Proposes an answer. */
    public String propose() {
        return notices.tell(service.propose(ref, verdict, reasons), "missing.request.propose.done") ? again() : null;
    }

    /** Confirms what another proposed. */
    public String confirm() {
        return notices.tell(service.answer(ref, true, words), "missing.request.answered") ? again() : null;
    }

    /** Declines what another proposed. */
    public String decline() {
        return notices.tell(service.answer(ref, false, words), "missing.request.answered") ? again() : null;
    }

    /** Hands out a paper that a restriction closes to others, with the reason that was typed. */
    public void open(FileView paper) throws IOException {
        Optional<FileContent> opened = notices.take(service.openPaper(ref, paper.id(), reason));
        if (opened.isPresent()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            Attachment.save(opened.get(), (HttpServletResponse) faces.getExternalContext().getResponse());
            faces.responseComplete();
        }
    }

    private String again() {
        return "/protection/view.xhtml?faces-redirect=true&ref=" + ref;
    }

    /** Whether something waits that who looks may answer. */
    public boolean isAnswerable() {
        return file.decisions().stream().anyMatch(RequestDecisionView::answerable);
    }

    public List<RequestVerdict> getVerdicts() {
        return file.open();
    }

    public RequestFileView getFile() {
        return file;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public RequestVerdict getVerdict() {
        return verdict;
    }

    public void setVerdict(RequestVerdict verdict) {
        this.verdict = verdict;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
