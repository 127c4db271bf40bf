package org.athar.web.examination;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.athar.examination.ExaminationService;
import org.athar.examination.command.ReviewExaminationCommand;
import org.athar.examination.view.ExaminationView;
import org.athar.kernel.PartialDate;
import org.athar.web.support.Notices;

/** One examination in full: read, signed, endorsed or returned. */
@Named
@ViewScoped
public class ViewExamination implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExaminationService service;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    private ExaminationView examination;
    private String ref;
    private int seq;
    private String reasons;

    /** Loads the examination. */
    public void load() {
        examination = service.view(ref, seq);
    }

    /** The examiner signs. */
    public void sign() {
        if (notices.tell(service.sign(examination.id()), "examination.signed")) {
            load();
        }
    }

    /** Another person endorses. */
    public String endorse() {
        return review(true, "examination.endorsed");
    }

    /** Another person returns it with reasons. */
    public String giveBack() {
        return review(false, "examination.returned");
    }

    private String review(boolean endorse, String key) {
        PartialDate today = PartialDate.of(LocalDate.now(clock));
        return notices.tell(service.review(new ReviewExaminationCommand(examination.id(), endorse, reasons, today)), key)
                ? "/examination/view?faces-redirect=true&ref=" + ref + "&seq=" + seq : null;
    }

    public ExaminationView getExamination() {
        return examination;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public int getSeq() {
        return seq;
    }

    public void setSeq(int seq) {
        this.seq = seq;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
