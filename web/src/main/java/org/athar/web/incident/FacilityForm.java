package org.athar.web.incident;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.athar.incident.FacilityService;
import org.athar.incident.view.FacilityView;
import org.athar.kernel.Outcome;
import org.athar.source.SourceId;
import org.athar.source.view.SourceLabel;
import org.athar.web.support.Notices;

/** What the forms that add something to a facility share: the facility, a source, a note, and the way back. */
public abstract class FacilityForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FacilityService facilities;
    @Inject
    private Notices notices;

    private String ref;
    private FacilityView facility;
    private SourceLabel source;
    private String note;

    /** Loads the facility. */
    public void load() {
        facility = facilities.view(ref);
    }

    /** Back to a part of the facility where the command was carried out; else the page stays and shows why not. */
    protected String answer(Outcome<?> outcome, String tab, String doneKey) {
        return notices.tell(outcome, doneKey) ? "/incident/facility.xhtml?faces-redirect=true&ref=" + ref + "&tab=" + tab : null;
    }

    protected SourceId sourceChosen() {
        return source == null ? null : source.id();
    }

    public FacilityView getFacility() {
        return facility;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public SourceLabel getSource() {
        return source;
    }

    public void setSource(SourceLabel source) {
        this.source = source;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
