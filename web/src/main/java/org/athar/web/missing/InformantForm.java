package org.athar.web.missing;

import java.io.Serializable;
import org.athar.kernel.PartialDate;
import org.athar.missing.code.Kinship;
import org.athar.missing.code.SpokenLanguage;
import org.athar.missing.command.InformantEntry;
import org.athar.security.StaffId;

/** Who told what is known, to whom and when, as it stands in a form (P4). */
public class InformantForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private Kinship relation;
    private String contact;
    private SpokenLanguage language;
    private String interviewedBy;
    private PartialDate interviewedOn;
    private String place;

    /** Whether anything is written. */
    public boolean isWritten() {
        return name != null && !name.isBlank() || relation != null || interviewedOn != null;
    }

    /** The informant; who fills in the form asked, unless somebody else is named. */
    public InformantEntry entry(StaffId me) {
        boolean other = interviewedBy != null && !interviewedBy.isBlank();
        return new InformantEntry(name, relation, contact, language, other ? null : me, other ? interviewedBy : null, interviewedOn, place);
    }

    public Kinship[] getRelations() {
        return Kinship.values();
    }

    public SpokenLanguage[] getLanguages() {
        return SpokenLanguage.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Kinship getRelation() {
        return relation;
    }

    public void setRelation(Kinship relation) {
        this.relation = relation;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public SpokenLanguage getLanguage() {
        return language;
    }

    public void setLanguage(SpokenLanguage language) {
        this.language = language;
    }

    public String getInterviewedBy() {
        return interviewedBy;
    }

    public void setInterviewedBy(String interviewedBy) {
        this.interviewedBy = interviewedBy;
    }

    public PartialDate getInterviewedOn() {
        return interviewedOn;
    }

    public void setInterviewedOn(PartialDate interviewedOn) {
        this.interviewedOn = interviewedOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
