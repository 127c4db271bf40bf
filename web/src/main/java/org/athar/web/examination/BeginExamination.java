package org.athar.web.examination;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.athar.examination.ExaminationId;
import org.athar.examination.ExaminationService;
import org.athar.examination.command.BeginExaminationCommand;
import org.athar.kernel.PartialDate;
import org.athar.recovery.RecoveryService;
import org.athar.recovery.view.RemainsView;
import org.athar.web.support.Notices;

/** Begins an examination of remains; who asks is its examiner. */
@Named
@ViewScoped
public class BeginExamination implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExaminationService examinations;
    @Inject
    private RecoveryService recovery;
    @Inject
    private Notices notices;

    private RemainsView remains;
    private String ref;
    private PartialDate performedOn;
    private String place;

    /** Loads the remains once. */
    public void load() {
        if (remains == null) {
            remains = recovery.view(ref);
        }
    }

    /** Begins, and opens the form. */
    public String begin() {
        Optional<ExaminationId> begun = notices.take(examinations.begin(new BeginExaminationCommand(remains.number(), performedOn, place)));
        if (begun.isEmpty()) {
            return null;
        }
        int seq = examinations.of(remains.number()).stream().mapToInt(one -> one.seq()).max().orElse(1);
        return "/examination/write?faces-redirect=true&ref=" + remains.number() + "&seq=" + seq;
    }

    public RemainsView getRemains() {
        return remains;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public PartialDate getPerformedOn() {
        return performedOn;
    }

    public void setPerformedOn(PartialDate performedOn) {
        this.performedOn = performedOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
