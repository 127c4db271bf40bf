package org.athar.web.recovery;

import java.io.Serializable;
import org.athar.recovery.code.BodyElement;
import org.athar.recovery.code.BodySide;
import org.athar.recovery.command.PartDescription;

/** What a part of a set of remains is, as it stands in a form. */
public class PartForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private BodyElement element;
    private BodySide side;
    private Integer completenessPct;
    private String note;

    /** Begins with what is on record. */
    public void setTo(PartDescription known) {
        element = known.element();
        side = known.side();
        completenessPct = known.completenessPct();
        note = known.note();
    }

    /** The description. */
    public PartDescription description() {
        return new PartDescription(element, side, completenessPct, note);
    }

    public BodyElement[] getElements() {
        return BodyElement.values();
    }

    public BodySide[] getSides() {
        return BodySide.values();
    }

    public BodyElement getElement() {
        return element;
    }

    public void setElement(BodyElement element) {
        this.element = element;
    }

    public BodySide getSide() {
        return side;
    }

    public void setSide(BodySide side) {
        this.side = side;
    }

    public Integer getCompletenessPct() {
        return completenessPct;
    }

    public void setCompletenessPct(Integer completenessPct) {
        this.completenessPct = completenessPct;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
