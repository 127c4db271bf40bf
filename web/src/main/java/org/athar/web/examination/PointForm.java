package org.athar.web.examination;

import java.io.Serializable;
import org.athar.examination.code.ChecklistItem;
import org.athar.examination.code.ItemState;
import org.athar.examination.command.ChecklistEntry;

/** One point of the checklist as it stands in the form. */
public class PointForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ChecklistItem item;
    private ItemState state;
    private String finding;
    private String reason;

    /** Begins with what is on record. */
    public static PointForm of(ChecklistEntry entry) {
        PointForm form = new PointForm();
        form.item = entry.item();
        form.state = entry.state();
        form.finding = entry.finding();
        form.reason = entry.reason();
        return form;
    }

    /** The point. */
    public ChecklistEntry entry() {
        return new ChecklistEntry(item, state, finding, reason);
    }

    /** Whether it says why it was not possible. */
    public boolean isReasonAsked() {
        return state == ItemState.NOT_POSSIBLE;
    }

    public ChecklistItem getItem() {
        return item;
    }

    public ItemState getState() {
        return state;
    }

    public void setState(ItemState state) {
        this.state = state;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
