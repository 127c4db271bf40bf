package org.athar.web.identification.sequel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.athar.identification.CaseService;
import org.athar.identification.command.CloseNamelessCommand;
import org.athar.web.identification.CaseForm;

/** Leaves remains without a name, for now. */
@Named
@ViewScoped
public class CloseNameless extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseService service;

    private boolean searchDone;
    private String burialPlace;
    private String graveNumber;
    private String sampleNumber;

    /** Closes. */
    public String close() {
        return answer(service.closeNameless(new CloseNamelessCommand(step(), searchDone, burialPlace, graveNumber, sampleNumber)),
                "identification.nameless.done");
    }

    public boolean isSearchDone() {
        return searchDone;
    }

    public void setSearchDone(boolean searchDone) {
        this.searchDone = searchDone;
    }

    public String getBurialPlace() {
        return burialPlace;
    }

    public void setBurialPlace(String burialPlace) {
        this.burialPlace = burialPlace;
    }

    public String getGraveNumber() {
        return graveNumber;
    }

    public void setGraveNumber(String graveNumber) {
        this.graveNumber = graveNumber;
    }

    public String getSampleNumber() {
        return sampleNumber;
    }

    public void setSampleNumber(String sampleNumber) {
        this.sampleNumber = sampleNumber;
    }
}
