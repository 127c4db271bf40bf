package org.athar.web.missing.protection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.athar.kernel.Page;
import org.athar.missing.FamilyService;
import org.athar.missing.code.ConsentPurpose;
import org.athar.missing.code.ConsentState;
import org.athar.missing.command.ConsentFilter;
import org.athar.missing.view.ConsentListItem;
import org.athar.web.support.ListTrail;

/** Consents and orders of courts for all persons within reach, by purpose and state. */
@Named
@ViewScoped
public class ListConsents implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    @Inject
    private FamilyService service;

    private ConsentPurpose purpose;
    private ConsentState state;
    private String from;
    private Page<ConsentListItem> page;

    /** Reads a screenful. */
    public void load() {
        page = service.consents(new ConsentFilter(purpose, state), ListTrail.keyOf(from), PAGE);
    }

    public ConsentPurpose[] getPurposes() {
        return ConsentPurpose.values();
    }

    public ConsentState[] getStates() {
        return ConsentState.values();
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public Page<ConsentListItem> getPage() {
        return page;
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
