package org.athar.web.recovery;

import java.io.Serializable;
import org.athar.recovery.command.Recovery;
import org.athar.site.SiteId;
import org.athar.web.custody.MomentForm;
import org.athar.web.custody.PartyForm;

/** Where, when and by whom something was recovered, as it stands in a form. */
public class RecoveryForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private final MomentForm moment = new MomentForm();
    private final PartyForm by = new PartyForm();

    private String site;
    private String context;
    private boolean foundInStore;
    private String place;
    private String seal;
    private String note;

    /** The recovery; of the site, whose reference was chosen, the id is handed in. */
    public Recovery recovery(SiteId from) {
        return new Recovery(from, context, !foundInStore, moment.moment(), by.party(), place, seal, note);
    }

    public MomentForm getMoment() {
        return moment;
    }

    public PartyForm getBy() {
        return by;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public String getContext() {
        return context;
    }

    public void setContext(String context) {
        this.context = context;
    }

    public boolean isFoundInStore() {
        return foundInStore;
    }

    public void setFoundInStore(boolean foundInStore) {
        this.foundInStore = foundInStore;
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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
