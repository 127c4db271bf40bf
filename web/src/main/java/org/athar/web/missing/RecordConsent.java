package org.athar.web.missing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.athar.kernel.PartialDate;
import org.athar.missing.FamilyService;
import org.athar.missing.MissingService;
import org.athar.missing.RelativeId;
import org.athar.missing.code.ConsentBasis;
import org.athar.missing.code.ConsentPurpose;
import org.athar.missing.command.RecordConsentCommand;
import org.athar.missing.view.MissingPersonView;
import org.athar.security.fault.NotFound;
import org.athar.web.support.Notices;

/** Notes what a relative consents to, or a court orders. */
@Named
@ViewScoped
public class RecordConsent implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MissingService missing;
    @Inject
    private FamilyService family;
    @Inject
    private Notices notices;

    private MissingPersonView person;
    private String ref;
    private ConsentBasis basis = ConsentBasis.CONSENT;
    private UUID relative;
    private ConsentPurpose purpose;
    private String coverage;
    private PartialDate givenOn;
    private String document;

    /** Loads the person once. */
    public void load() {
        if (person == null) {
            person = missing.view(ref);
            if (person.family() == null) {
                throw NotFound.absent("consent");
            }
        }
    }

    /** Saves and opens the consents. */
    public String save() {
        RecordConsentCommand command = new RecordConsentCommand(person.person().id(), basis,
                relative == null ? null : new RelativeId(relative), purpose, coverage, givenOn, document);
        return notices.tell(family.consent(command), "missing.consent.done")
                ? "/missing/view?faces-redirect=true&tab=consent&ref=" + person.person().handle() : null;
    }

    public ConsentBasis[] getBases() {
        return ConsentBasis.values();
    }

    public ConsentPurpose[] getPurposes() {
        return ConsentPurpose.values();
    }

    public MissingPersonView getPerson() {
        return person;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public ConsentBasis getBasis() {
        return basis;
    }

    public void setBasis(ConsentBasis basis) {
        this.basis = basis;
    }

    public UUID getRelative() {
        return relative;
    }

    public void setRelative(UUID relative) {
        this.relative = relative;
    }

    public ConsentPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(ConsentPurpose purpose) {
        this.purpose = purpose;
    }

    public String getCoverage() {
        return coverage;
    }

    public void setCoverage(String coverage) {
        this.coverage = coverage;
    }

    public PartialDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(PartialDate givenOn) {
        this.givenOn = givenOn;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
