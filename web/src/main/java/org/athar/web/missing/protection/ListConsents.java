package org.athar.web.missing.protection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.athar.missing.FamilyService;
import org.athar.missing.code.ConsentPurpose;
import org.athar.missing.code.ConsentState;
import org.athar.missing.command.ConsentFilter;
import org.athar.missing.view.ConsentListItem;

/** Consents and orders of courts for all persons within reach, by purpose and state. */
@Named
@ViewScoped
public class ListConsents implements Serializable {

    private static final long serialVersionUID = 1L;
    @Inject
    private FamilyService service;

    private ConsentPurpose purpose;
    private ConsentState state;
    private List<ConsentListItem> rows;

    /** Loads the list. */
    public void load() {
        rows = service.consents(new ConsentFilter(purpose, state));
    }

    public ConsentPurpose[] getPurposes() {
        return ConsentPurpose.values();
    }

    public ConsentState[] getStates() {
        return ConsentState.values();
    }

    public List<ConsentListItem> getRows() {
        return rows;
    }

    public ConsentPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(ConsentPurpose purpose) {
        this.purpose = purpose;
    }

    public ConsentState getState() {
        return state;
    }

    public void setState(ConsentState state) {
        this.state = state;
    }
}
