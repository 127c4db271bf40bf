package org.athar.web.source;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.athar.source.Credibility;
import org.athar.source.FigureService;
import org.athar.source.RatingService;
import org.athar.source.SourceService;
import org.athar.source.StatementService;
import org.athar.source.command.RateCredibilityCommand;
import org.athar.source.view.FigureView;
import org.athar.source.view.SourceLabel;
import org.athar.source.view.SourceView;
import org.athar.source.view.StatementView;
import org.athar.web.support.Notices;

/** The other act of rating: how believable what was said is, as a whole, or one figure, or one statement. */
@Named
@ViewScoped
public class RateCredibility implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SourceService sources;
    @Inject
    private FigureService figures;
    @Inject
    private StatementService statements;
    @Inject
    private RatingService ratings;
    @Inject
    private Notices notices;

    private String ref;
    private String about;
    private SourceView source;
    private FigureView figure;
    private StatementView statement;
    private Credibility grade;
    private final List<SourceLabel> confirmedBy = new ArrayList<>();
    private SourceLabel confirming;
    private String reason;

    /** Loads the source, and the figure or statement that the rating is confined to. */
    public void load() {
        source = sources.view(ref);
        if (about != null && about.startsWith("FIG")) {
            figure = figures.view(about).figure();
        } else if (about != null && about.startsWith("STM")) {
            statement = statements.view(about);
        }
    }

    /** Takes the chosen source among those that confirm. */
    public void confirm() {
        if (confirming != null && !confirmedBy.contains(confirming)) {
            confirmedBy.add(confirming);
        }
        confirming = null;
    }

    /** Takes a source out again. */
    public void leaveOut(SourceLabel one) {
        confirmedBy.remove(one);
    }

    /** Records the rating, and leads back to what was rated. */
    public String save() {
        RateCredibilityCommand command = new RateCredibilityCommand(source.label().id(), figure == null ? null : figure.id(),
                statement == null ? null : statement.id(), grade, confirmedBy.stream().map(SourceLabel::id).toList(), reason);
        if (!notices.tell(ratings.rateCredibility(command), "source.rate.done")) {
            return null;
        }
        if (figure != null) {
            return "/source/figure.xhtml?faces-redirect=true&ref=" + about;
        }
        return statement != null ? "/source/statement.xhtml?faces-redirect=true&ref=" + about
                : "/source/view.xhtml?faces-redirect=true&tab=grading&ref=" + ref;
    }

    public Credibility[] getGrades() {
        return Credibility.values();
    }

    public SourceView getSource() {
        return source;
    }

    public FigureView getFigure() {
        return figure;
    }

    public StatementView getStatement() {
        return statement;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public Credibility getGrade() {
        return grade;
    }

    public void setGrade(Credibility grade) {
        this.grade = grade;
    }

    public List<SourceLabel> getConfirmedBy() {
        return confirmedBy;
    }

    public SourceLabel getConfirming() {
        return confirming;
    }

    public void setConfirming(SourceLabel confirming) {
        this.confirming = confirming;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
