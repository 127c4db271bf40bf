package org.athar.web.source;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.athar.kernel.PartialDate;
import org.athar.source.FigureId;
import org.athar.source.FigureService;
import org.athar.source.command.RecordFigureCommand;
import org.athar.source.figure.FigureKind;
import org.athar.source.figure.FigureMethod;
import org.athar.source.figure.FigureUnit;
import org.athar.source.figure.Quantifier;
import org.athar.source.view.FigureView;
import org.athar.source.view.Recorded;
import org.athar.web.support.Notices;

/** Records a number as somebody said it, with its sub-totals; or one that takes the place of another. */
@Named("recordFigure")
@ViewScoped
public class RecordFigureForm extends LedgerForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private FigureService figures;
    @Inject
    private Notices notices;

    private final FigureLineInput whole = new FigureLineInput();
    private final List<FigureLineInput> parts = new ArrayList<>();
    private String supersedes;
    private FigureView former;
    private PartialDate publishedOn;
    private PartialDate periodFrom;
    private PartialDate periodUntil;
    private FigureMethod method;
    private boolean invented;

    /** Takes what the address gives; a figure that is to be replaced fills the form. */
    public void load() {
        if (supersedes == null || supersedes.isBlank()) {
            begin();
            return;
        }
        former = figures.view(supersedes).figure();
        begin(former.subject(), former.source(), former.behind(), former.asOf(), former.aboutGroup());
        whole.show(former);
        former.parts().forEach(part -> {
            FigureLineInput line = new FigureLineInput();
            line.show(part);
            line.setSubject(part.subject().equals(former.subject()) ? null : part.subject());
            parts.add(line);
        });
        publishedOn = former.publishedOn();
        periodFrom = former.periodFrom();
        periodUntil = former.periodUntil();
        method = former.method();
        invented = former.invented();
    }

    /** Records it, and leads to the figures of what it is about. */
    public String save() {
        RecordFigureCommand command = new RecordFigureCommand(subjectChosen(), sourceChosen(), behindChosen(), whole.line(),
                parts.stream().map(FigureLineInput::line).toList(), getAsOf(), publishedOn, periodFrom, periodUntil, method, isAboutGroup(),
                former == null ? null : former.id(), getNote(), invented);
        Optional<Recorded<FigureId>> recorded = notices.take(figures.record(command));
        if (recorded.isEmpty()) {
            return null;
        }
        notices.done("source.figure.done", recorded.get().ref());
        return back("figures");
    }

    /** Adds an empty sub-total, in the unit of the whole. */
    public void addPart() {
        FigureLineInput part = new FigureLineInput();
        part.setKind(whole.getKind());
        part.setUnit(whole.getUnit());
        parts.add(part);
    }

    /** Takes a sub-total out of the form. */
    public void removePart(FigureLineInput part) {
        parts.remove(part);
    }

    public FigureKind[] getKinds() {
        return FigureKind.values();
    }

    public Quantifier[] getQuantifiers() {
        return Quantifier.values();
    }

    public FigureUnit[] getUnits() {
        return FigureUnit.values();
    }

    public FigureMethod[] getMethods() {
        return FigureMethod.values();
    }

    public FigureLineInput getWhole() {
        return whole;
    }

    public List<FigureLineInput> getParts() {
        return parts;
    }

    public FigureView getFormer() {
        return former;
    }

    public String getSupersedes() {
        return supersedes;
    }

    public void setSupersedes(String supersedes) {
        this.supersedes = supersedes;
    }

    public PartialDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(PartialDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public PartialDate getPeriodFrom() {
        return periodFrom;
    }

    public void setPeriodFrom(PartialDate periodFrom) {
        this.periodFrom = periodFrom;
    }

    public PartialDate getPeriodUntil() {
        return periodUntil;
    }

    public void setPeriodUntil(PartialDate periodUntil) {
        this.periodUntil = periodUntil;
    }

    public FigureMethod getMethod() {
        return method;
    }

    public void setMethod(FigureMethod method) {
        this.method = method;
    }
}
