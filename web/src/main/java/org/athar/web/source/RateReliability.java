package org.athar.web.source;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.athar.source.RatingService;
import org.athar.source.Reliability;
import org.athar.source.SourceService;
import org.athar.source.command.RateReliabilityCommand;
import org.athar.source.view.SourceView;
import org.athar.web.support.Notices;

/** One of the two acts of rating: how far a source can be relied on, whatever it says. */
@Named
@ViewScoped
public class RateReliability implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SourceService sources;
    @Inject
    private RatingService ratings;
    @Inject
    private Notices notices;

    private String ref;
    private SourceView source;
    private Reliability grade;
    private String reason;

    /** Loads the source. */
    public void load() {
        source = sources.view(ref);
    }

    /** Records the rating, and leads back to the grading. */
    public String save() {
        return notices.tell(ratings.rateReliability(new RateReliabilityCommand(source.label().id(), grade, reason)), "source.rate.done")
                ? "/source/view.xhtml?faces-redirect=true&tab=grading&ref=" + ref : null;
    }

    public Reliability[] getGrades() {
        return Reliability.values();
    }

    public SourceView getSource() {
        return source;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Reliability getGrade() {
        return grade;
    }

    public void setGrade(Reliability grade) {
        this.grade = grade;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
