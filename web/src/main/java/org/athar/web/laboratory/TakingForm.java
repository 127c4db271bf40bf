package org.athar.web.laboratory;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.athar.kernel.PartialDate;
import org.athar.laboratory.LaboratoryId;
import org.athar.laboratory.code.SampleKind;
import org.athar.laboratory.command.SampleTaking;
import org.athar.web.custody.MomentForm;

/** How a sample is taken, as it stands in a form. */
public class TakingForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private final MomentForm moment = new MomentForm();

    private SampleKind kind;
    private String description;
    private String takenBy;
    private String place;
    private String seal;
    private BigDecimal weightGrams;
    private String deviation;
    private String resampleOf;
    private String resampleReason;
    private UUID laboratory;
    private PartialDate requestedOn;

    /** Begins with now, in the name of who asks. */
    void begin(ZonedDateTime now, String by) {
        moment.setTo(now);
        requestedOn = moment.getOn();
        takenBy = by;
    }

    /** How it is taken. */
    SampleTaking taking() {
        return new SampleTaking(kind, description, moment.moment(), takenBy, place, seal, weightGrams, deviation, resampleOf,
                resampleReason, laboratory == null ? null : new LaboratoryId(laboratory), requestedOn);
    }

    public MomentForm getMoment() {
        return moment;
    }

    public SampleKind getKind() {
        return kind;
    }

    public void setKind(SampleKind kind) {
        this.kind = kind;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getTakenBy() {
        return takenBy;
    }

    public void setTakenBy(String takenBy) {
        this.takenBy = takenBy;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getSeal() {
        return seal;
    }

    public void setSeal(String seal) {
        this.seal = seal;
    }

    public BigDecimal getWeightGrams() {
        return weightGrams;
    }

    public void setWeightGrams(BigDecimal weightGrams) {
        this.weightGrams = weightGrams;
    }

    public String getDeviation() {
        return deviation;
    }

    public void setDeviation(String deviation) {
        this.deviation = deviation;
    }

    public String getResampleOf() {
        return resampleOf;
    }

    public void setResampleOf(String resampleOf) {
        this.resampleOf = resampleOf;
    }

    public String getResampleReason() {
        return resampleReason;
    }

    public void setResampleReason(String resampleReason) {
        this.resampleReason = resampleReason;
    }

    public UUID getLaboratory() {
        return laboratory;
    }

    public void setLaboratory(UUID laboratory) {
        this.laboratory = laboratory;
    }

    public PartialDate getRequestedOn() {
        return requestedOn;
    }

    public void setRequestedOn(PartialDate requestedOn) {
        this.requestedOn = requestedOn;
    }
}
