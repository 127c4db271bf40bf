package org.athar.web.examination;

import java.io.Serializable;
import java.math.BigDecimal;
import org.athar.examination.code.SexEstimate;
import org.athar.examination.command.BiologicalProfile;

/** The biological profile as it stands in the form. */
public class ProfileForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private SexEstimate sex;
    private String sexMethod;
    private Integer ageMinYears;
    private Integer ageMaxYears;
    private String ageMethod;
    private BigDecimal statureCm;
    private BigDecimal statureErrorCm;
    private String statureMethod;

    /** Begins with what is on record. */
    public void setTo(BiologicalProfile profile) {
        sex = profile.sex();
        sexMethod = profile.sexMethod();
        ageMinYears = profile.ageMinYears();
        ageMaxYears = profile.ageMaxYears();
        ageMethod = profile.ageMethod();
        statureCm = profile.statureCm();
        statureErrorCm = profile.statureErrorCm();
        statureMethod = profile.statureMethod();
    }

    /** The profile. */
    public BiologicalProfile profile() {
        return new BiologicalProfile(sex, sexMethod, ageMinYears, ageMaxYears, ageMethod, statureCm, statureErrorCm, statureMethod);
    }

    public SexEstimate[] getSexes() {
        return SexEstimate.values();
    }

    public SexEstimate getSex() {
        return sex;
    }

    public void setSex(SexEstimate sex) {
        this.sex = sex;
    }

    public String getSexMethod() {
        return sexMethod;
    }

    public void setSexMethod(String sexMethod) {
        this.sexMethod = sexMethod;
    }

    public Integer getAgeMinYears() {
        return ageMinYears;
    }

    public void setAgeMinYears(Integer ageMinYears) {
        this.ageMinYears = ageMinYears;
    }

    public Integer getAgeMaxYears() {
        return ageMaxYears;
    }

    public void setAgeMaxYears(Integer ageMaxYears) {
        this.ageMaxYears = ageMaxYears;
    }

    public String getAgeMethod() {
        return ageMethod;
    }

    public void setAgeMethod(String ageMethod) {
        this.ageMethod = ageMethod;
    }

    public BigDecimal getStatureCm() {
        return statureCm;
    }

    public void setStatureCm(BigDecimal statureCm) {
        this.statureCm = statureCm;
    }

    public BigDecimal getStatureErrorCm() {
        return statureErrorCm;
    }

    public void setStatureErrorCm(BigDecimal statureErrorCm) {
        this.statureErrorCm = statureErrorCm;
    }

    public String getStatureMethod() {
        return statureMethod;
    }

    public void setStatureMethod(String statureMethod) {
        this.statureMethod = statureMethod;
    }
}
