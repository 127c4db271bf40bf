package org.athar.web.laboratory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.athar.laboratory.SampleService;
import org.athar.laboratory.code.SampleStatus;
import org.athar.laboratory.command.ExtractCommand;
import org.athar.laboratory.view.SampleView;
import org.athar.security.fault.NotFound;
import org.athar.web.custody.MomentForm;
import org.athar.web.support.Notices;
import org.athar.web.support.stale.TwoVersions;

/** DNA is drawn from a sample. */
@Named
@ViewScoped
public class ExtractSample implements Serializable {

    private static final long serialVersionUID = 1L;
    private final MomentForm moment = new MomentForm();

    @Inject
    private SampleService service;
    @Inject
    private Notices notices;
    @Inject
    private TwoVersions twoVersions;
    @Inject
    private Clock clock;

    private SampleView sample;
    private String ref;
    private String method;
    private BigDecimal usedGrams;
    private BigDecimal ngPerMicrolitre;
    private String note;

    /** Loads the sample once; where this step is not open now, the page is not there. */
    public void load() {
        if (sample == null) {
            sample = service.view(ref);
            if (sample.head().status() != SampleStatus.RECEIVED) {
                throw NotFound.absent("dna_sample");
            }
            moment.setTo(ZonedDateTime.now(clock));
        }
    }

    /** Records it and opens the sample. */
    public String save() {
        if (moment.isUnplaceable()) {
            notices.wrong("extract:time", "custody.moment.wrong");
            return null;
        }
        Optional<?> done = twoVersions.save(() -> notices.telling(service.extract(command()), "laboratory.extract.done"),
                () -> sample = service.view(ref), () -> service.history(ref));
        return done.isPresent() ? "/laboratory/view?faces-redirect=true&ref=" + sample.head().number() : null;
    }

    private ExtractCommand command() {
        return new ExtractCommand(sample.head().number(), sample.version(), moment.moment(), method, usedGrams, ngPerMicrolitre, note);
    }

    public MomentForm getMoment() {
        return moment;
    }

    public SampleView getSample() {
        return sample;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public BigDecimal getUsedGrams() {
        return usedGrams;
    }

    public void setUsedGrams(BigDecimal usedGrams) {
        this.usedGrams = usedGrams;
    }

    public BigDecimal getNgPerMicrolitre() {
        return ngPerMicrolitre;
    }

    public void setNgPerMicrolitre(BigDecimal ngPerMicrolitre) {
        this.ngPerMicrolitre = ngPerMicrolitre;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
