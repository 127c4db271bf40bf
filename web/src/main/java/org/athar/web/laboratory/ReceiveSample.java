package org.athar.web.laboratory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.athar.custody.CustodyStatus;
import org.athar.laboratory.SampleService;
import org.athar.laboratory.code.SampleStatus;
import org.athar.laboratory.command.ReceiveSampleCommand;
import org.athar.laboratory.view.SampleView;
import org.athar.security.fault.NotFound;
import org.athar.web.custody.MomentForm;
import org.athar.web.support.Notices;
import org.athar.web.support.stale.TwoVersions;

/** A sample arrives in its laboratory. */
@Named
@ViewScoped
public class ReceiveSample implements Serializable {

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
    private String place;
    private String sealFound;
    private String condition;
    private String laboratoryNumber;
    private String limsNumber;
    private String receipt;
    private String note;

    /** Loads the sample once; where this step is not open now, the page is not there. */
    public void load() {
        if (sample == null) {
            sample = service.view(ref);
            if (sample.head().status() != SampleStatus.REQUESTED) {
                throw NotFound.absent("dna_sample");
            }
            moment.setTo(ZonedDateTime.now(clock));
        }
    }

    /** Records it and opens the sample. */
    public String save() {
        if (moment.isUnplaceable()) {
            notices.wrong("receive:time", "custody.moment.wrong");
            return null;
        }
        Optional<?> done = twoVersions.save(() -> notices.telling(service.receive(command()), "laboratory.receive.done"),
                () -> sample = service.view(ref), () -> service.history(ref));
        return done.isPresent() ? "/laboratory/view?faces-redirect=true&ref=" + sample.head().number() : null;
    }

    /** Whether somebody has handed it over to who asks, or who asks holds it: else an explanation is due. */
    public boolean isAnnounced() {
        return sample.mine() || sample.custody().status() == CustodyStatus.IN_TRANSIT;
    }

    private ReceiveSampleCommand command() {
        return new ReceiveSampleCommand(sample.head().number(), sample.version(), moment.moment(), place, sealFound, condition,
                laboratoryNumber, limsNumber, receipt, note);
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

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getSealFound() {
        return sealFound;
    }

    public void setSealFound(String sealFound) {
        this.sealFound = sealFound;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public String getLaboratoryNumber() {
        return laboratoryNumber;
    }

    public void setLaboratoryNumber(String laboratoryNumber) {
        this.laboratoryNumber = laboratoryNumber;
    }

    public String getLimsNumber() {
        return limsNumber;
    }

    public void setLimsNumber(String limsNumber) {
        this.limsNumber = limsNumber;
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
