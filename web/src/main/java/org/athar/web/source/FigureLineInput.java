package org.athar.web.source;

import java.io.Serializable;
import java.math.BigDecimal;
import org.athar.kernel.LocalizedText;
import org.athar.source.command.FigureLine;
import org.athar.source.figure.FigureKind;
import org.athar.source.figure.FigureUnit;
import org.athar.source.figure.Quantifier;
import org.athar.source.figure.Quantity;
import org.athar.source.subject.SubjectLabel;
import org.athar.source.view.FigureView;
import org.athar.web.support.part.WrittenWords;

/** What a form says of one number: the whole of a figure or a sub-total. Numbers that its quantifier does not take are left out. */
public class FigureLineInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final WrittenWords counted = new WrittenWords();
    private FigureKind kind;
    private Quantifier quantifier = Quantifier.EXACTLY;
    private BigDecimal low;
    private BigDecimal best;
    private BigDecimal high;
    private FigureUnit unit;
    private String wording;
    private SubjectLabel subject;

    /** Shows a number that is there already. */
    public void show(FigureView figure) {
        counted.show(figure.counted());
        kind = figure.kind();
        quantifier = figure.quantity().quantifier();
        low = figure.quantity().low();
        best = figure.quantity().best();
        high = figure.quantity().high();
        unit = figure.quantity().unit();
        wording = figure.wording();
    }

    /** The part of the command that it makes. */
    public FigureLine line() {
        LocalizedText what = counted.text();
        return new FigureLine(kind, new Quantity(quantifier, isLowTaken() ? low : null, isBestTaken() ? best : null,
                isHighTaken() ? high : null, unit), what, wording, subject == null ? null : subject.subject());
    }

    /** Takes the unit of the kind where it has only one. */
    public void kindChosen() {
        if (kind != null && (unit == null || !kind.units().contains(unit))) {
            unit = kind.units().size() == 1 ? kind.units().iterator().next() : null;
        }
    }

    /** Whether the quantifier takes a least number. */
    public boolean isLowTaken() {
        return quantifier == Quantifier.AT_LEAST || quantifier == Quantifier.BETWEEN || quantifier == Quantifier.ABOUT;
    }

    /** Whether it takes the number itself. */
    public boolean isBestTaken() {
        return quantifier != Quantifier.AT_LEAST && quantifier != Quantifier.AT_MOST;
    }

    /** Whether it takes a most number. */
    public boolean isHighTaken() {
        return quantifier == Quantifier.AT_MOST || quantifier == Quantifier.BETWEEN || quantifier == Quantifier.ABOUT;
    }

    /** Units that the kind can be counted in; all while no kind is chosen. */
    public FigureUnit[] getUnits() {
        return kind == null ? FigureUnit.values() : kind.units().stream().sorted().toArray(FigureUnit[]::new);
    }

    public WrittenWords getCounted() {
        return counted;
    }

    public FigureKind getKind() {
        return kind;
    }

    public void setKind(FigureKind kind) {
        this.kind = kind;
    }

    public Quantifier getQuantifier() {
        return quantifier;
    }

    public void setQuantifier(Quantifier quantifier) {
        this.quantifier = quantifier;
    }

    public BigDecimal getLow() {
        return low;
    }

    public void setLow(BigDecimal low) {
        this.low = low;
    }

    public BigDecimal getBest() {
        return best;
    }

    public void setBest(BigDecimal best) {
        this.best = best;
    }

    public BigDecimal getHigh() {
        return high;
    }

    public void setHigh(BigDecimal high) {
        this.high = high;
    }

    public FigureUnit getUnit() {
        return unit;
    }

    public void setUnit(FigureUnit unit) {
        this.unit = unit;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public SubjectLabel getSubject() {
        return subject;
    }

    public void setSubject(SubjectLabel subject) {
        this.subject = subject;
    }
}
