package org.athar.web.incident;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.athar.incident.IncidentService;
import org.athar.incident.view.IncidentView;
import org.athar.kernel.Outcome;
import org.athar.source.SourceId;
import org.athar.source.view.SourceLabel;
import org.athar.web.support.Notices;
import org.athar.web.support.part.WrittenWords;

/** What the forms that add something to an incident share: the incident, words, a source, and the way back. */
public abstract class IncidentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IncidentService incidents;
    @Inject
    private Notices notices;

    private final WrittenWords words = new WrittenWords();
    private String ref;
    private IncidentView incident;
    private SourceLabel source;

    /** Loads the incident. */
    public void load() {
        incident = incidents.view(ref);
    }

    /** Back to a part of the incident where the command was carried out; else the page stays and shows why not. */
    protected String answer(Outcome<?> outcome, String tab, String doneKey) {
        return notices.tell(outcome, doneKey) ? "/incident/view.xhtml?faces-redirect=true&ref=" + ref + "&tab=" + tab : null;
    }

    protected SourceId sourceChosen() {
        return source == null ? null : source.id();
    }

    public WrittenWords getWords() {
        return words;
    }

    public IncidentView getIncident() {
        return incident;
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
}
