package org.athar.web.missing;

import java.io.Serializable;
import java.util.UUID;
import org.athar.incident.FacilityId;
import org.athar.incident.IncidentId;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Tombstone;
import org.athar.missing.OfficeId;
import org.athar.missing.code.MaritalStatus;
import org.athar.missing.code.Sex;
import org.athar.missing.command.LastSeen;
import org.athar.missing.command.PersonDescription;
import org.athar.missing.command.ProtectedData;
import org.athar.missing.view.MissingPersonView;
import org.athar.place.view.AreaView;

/** What is known of a person, as it stands in a form. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Sex sex;
    private PartialDate birth;
    private AreaView birthplaceArea;
    private String birthplace;
    private String nationality;
    private MaritalStatus marital;
    private String occupation;
    private AreaView residenceArea;
    private String residence;
    private PartialDate lastSeenOn;
    private AreaView lastSeenArea;
    private String lastSeenPlace;
    private String lastSeenBy;
    private String lastSeenClothes;
    private UUID incident;
    private UUID facility;
    private UUID office;
    private String religion;
    private String ethnicity;
    private String identityNumbers;

    /** Begins with what is on record. */
    public void setTo(MissingPersonView known, PersonAreas areas) {
        PersonDescription life = known.description();
        sex = life.sex();
        birth = life.birth();
        birthplaceArea = areas.area(life.birthplaceArea());
        birthplace = life.birthplace();
        nationality = life.nationality();
        marital = life.marital();
        occupation = life.occupation();
        residenceArea = areas.area(life.residenceArea());
        residence = life.residence();
        LastSeen seen = known.lastSeen();
        lastSeenOn = seen.on();
        lastSeenArea = areas.area(seen.area());
        lastSeenPlace = seen.place();
        lastSeenBy = seen.by();
        lastSeenClothes = seen.clothes();
        incident = seen.incident() == null ? null : seen.incident().value();
        facility = seen.facility() == null ? null : seen.facility().value();
        office = known.office() == null ? null : known.office().value();
        if (known.secret() != null) {
            religion = Tombstone.typed(known.secret().religion());
            ethnicity = Tombstone.typed(known.secret().ethnicity());
            identityNumbers = Tombstone.typed(known.secret().identityNumbers());
        }
    }

    /** The person's life. */
    public PersonDescription description() {
        return new PersonDescription(sex, birth, birthplaceArea == null ? null : birthplaceArea.id(), birthplace, nationality, marital,
                occupation, residenceArea == null ? null : residenceArea.id(), residence);
    }

    /** When and where last seen. */
    public LastSeen lastSeen() {
        return new LastSeen(lastSeenOn, lastSeenArea == null ? null : lastSeenArea.id(), lastSeenPlace, lastSeenBy, lastSeenClothes,
                incident == null ? null : new IncidentId(incident), facility == null ? null : new FacilityId(facility));
    }

    /** The liaison office. */
    public OfficeId officeId() {
        return office == null ? null : new OfficeId(office);
    }

    /** What must not be seen with the rest. */
    public ProtectedData secret() {
        return new ProtectedData(religion, ethnicity, identityNumbers);
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public MaritalStatus[] getMaritals() {
        return MaritalStatus.values();
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public PartialDate getBirth() {
        return birth;
    }

    public void setBirth(PartialDate birth) {
        this.birth = birth;
    }

    public AreaView getBirthplaceArea() {
        return birthplaceArea;
    }

    public void setBirthplaceArea(AreaView birthplaceArea) {
        this.birthplaceArea = birthplaceArea;
    }

    public String getBirthplace() {
        return birthplace;
    }

    public void setBirthplace(String birthplace) {
        this.birthplace = birthplace;
    }

    public String getNationality() {
        return nationality;
    }

    public void setNationality(String nationality) {
        this.nationality = nationality;
    }

    public MaritalStatus getMarital() {
        return marital;
    }

    public void setMarital(MaritalStatus marital) {
        this.marital = marital;
    }

    public String getOccupation() {
        return occupation;
    }

    public void setOccupation(String occupation) {
        this.occupation = occupation;
    }

    public AreaView getResidenceArea() {
        return residenceArea;
    }

    public void setResidenceArea(AreaView residenceArea) {
        this.residenceArea = residenceArea;
    }

    public String getResidence() {
        return residence;
    }

    public void setResidence(String residence) {
        this.residence = residence;
    }

    public PartialDate getLastSeenOn() {
        return lastSeenOn;
    }

    public void setLastSeenOn(PartialDate lastSeenOn) {
        this.lastSeenOn = lastSeenOn;
    }

    public AreaView getLastSeenArea() {
        return lastSeenArea;
    }

    public void setLastSeenArea(AreaView lastSeenArea) {
        this.lastSeenArea = lastSeenArea;
    }

    public String getLastSeenPlace() {
        return lastSeenPlace;
    }

    public void setLastSeenPlace(String lastSeenPlace) {
        this.lastSeenPlace = lastSeenPlace;
    }

    public String getLastSeenBy() {
        return lastSeenBy;
    }

    public void setLastSeenBy(String lastSeenBy) {
        this.lastSeenBy = lastSeenBy;
    }

    public String getLastSeenClothes() {
        return lastSeenClothes;
    }

    public void setLastSeenClothes(String lastSeenClothes) {
        this.lastSeenClothes = lastSeenClothes;
    }

    public UUID getIncident() {
        return incident;
    }

    public void setIncident(UUID incident) {
        this.incident = incident;
    }

    public UUID getFacility() {
        return facility;
    }

    public void setFacility(UUID facility) {
        this.facility = facility;
    }

    public UUID getOffice() {
        return office;
    }

    public void setOffice(UUID office) {
        this.office = office;
    }

    public String getReligion() {
        return religion;
    }

    public void setReligion(String religion) {
        this.religion = religion;
    }

    public String getEthnicity() {
        return ethnicity;
    }

    public void setEthnicity(String ethnicity) {
        this.ethnicity = ethnicity;
    }

    public String getIdentityNumbers() {
        return identityNumbers;
    }

    public void setIdentityNumbers(String identityNumbers) {
        this.identityNumbers = identityNumbers;
    }
}
