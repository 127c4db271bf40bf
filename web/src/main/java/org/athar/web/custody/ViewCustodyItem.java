package org.athar.web.custody;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.athar.custody.CustodyEventType;
import org.athar.custody.CustodyService;
import org.athar.custody.view.CustodyItemView;
import org.athar.custody.view.GapView;

/** One item with its whole chain, and what may be recorded next. */
@Named
@ViewScoped
public class ViewCustodyItem implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CustodyService custody;

    private CustodyItemView item;
    private String ref;

    /** Loads the item. */
    public void load() {
        item = custody.view(ref);
    }

    /** Gaps that nobody has accepted. */
    public List<GapView> getOpenGaps() {
        return item.gaps().stream().filter(gap -> !gap.accepted()).toList();
    }

    /** What is done every day with what one holds. */
    public List<CustodyEventType> getUsual() {
        return item.open().stream().filter(type -> type.isHandling() || type == CustodyEventType.TRANSFER).toList();
    }

    /** Page of the record that this item belongs to. */
    public String getRecord() {
        return switch (item.kind()) {
            case REMAINS -> "/recovery/view.xhtml";
            case EVIDENCE -> "/recovery/evidence.xhtml";
            case SAMPLE -> "/laboratory/view.xhtml";
        };
    }

    public CustodyItemView getItem() {
        return item;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
