package org.athar.web.laboratory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.athar.laboratory.SampleService;
import org.athar.laboratory.code.SampleStatus;
import org.athar.laboratory.command.EndSampleCommand;
import org.athar.laboratory.view.SampleView;
import org.athar.security.fault.NotFound;
import org.athar.web.custody.MomentForm;
import org.athar.web.support.Notices;
import org.athar.web.support.stale.TwoVersions;

/** The laboratory is done with a sample. */
@Named
@ViewScoped
public class EndSample implements Serializable {

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
    private SampleStatus status;
    private String reason;

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
            notices.wrong("end:time", "custody.moment.wrong");
            return null;
        }
        Optional<?> done = twoVersions.save(() -> notices.telling(service.end(command()), "laboratory.end.done"),
                () -> sample = service.view(ref), () -> service.history(ref));
        return done.isPresent() ? "/laboratory/view?faces-redirect=true&ref=" + sample.head().number() : null;
    }

    /** Ways in which a sample ends. */
    public List<SampleStatus> getEnds() {
        return Stream.of(SampleStatus.values()).filter(SampleStatus::isEnd).toList();
    }

    private EndSampleCommand command() {
        return new EndSampleCommand(sample.head().number(), sample.version(), status, moment.moment(), reason);
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

    public SampleStatus getStatus() {
        return status;
    }

    public void setStatus(SampleStatus status) {
        this.status = status;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
