package org.athar.web.custody;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.athar.custody.CustodyService;
import org.athar.custody.GapKind;
import org.athar.custody.command.AcceptGapCommand;
import org.athar.custody.view.CustodyItemView;
import org.athar.custody.view.GapView;
import org.athar.security.fault.NotFound;
import org.athar.web.support.Notices;

/** A coordinator names a gap in a chain and accepts it in writing. */
@Named
@ViewScoped
public class AcceptCustodyGap implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CustodyService custody;
    @Inject
    private Notices notices;

    private CustodyItemView item;
    private GapView found;
    private String ref;
    private GapKind gap;
    private int seq;
    private String reason;

    /** Loads the gap once. */
    public void load() {
        if (item == null) {
            item = custody.view(ref);
            found = item.gaps().stream().filter(one -> one.kind() == gap && one.seq() == seq && !one.accepted()).findFirst()
                    .orElseThrow(() -> NotFound.absent("custody_item"));
        }
    }

    /** Accepts it. */
    public String accept() {
        return notices.tell(custody.acceptGap(new AcceptGapCommand(item.id(), gap, seq, reason)), "custody.gap.accepted")
                ? "/custody/view?faces-redirect=true&ref=" + item.number() : null;
    }

    public CustodyItemView getItem() {
        return item;
    }

    public GapView getFound() {
        return found;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public GapKind getGap() {
        return gap;
    }

    public void setGap(GapKind gap) {
        this.gap = gap;
    }

    public int getSeq() {
        return seq;
    }

    public void setSeq(int seq) {
        this.seq = seq;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
