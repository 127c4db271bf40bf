package org.athar.web.recovery;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.athar.custody.CustodyService;
import org.athar.custody.view.CustodyItemView;
import org.athar.recovery.RecoveryService;
import org.athar.recovery.view.EvidenceListItem;
import org.athar.web.security.Self;

/** One artefact or effects, with its custody. */
@Named
@ViewScoped
public class ViewEvidence implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecoveryService recovery;
    @Inject
    private CustodyService custody;
    @Inject
    private Self self;

    private EvidenceListItem item;
    private CustodyItemView chain;
    private String ref;

    /** Loads it, and its chain for those who may read that. */
    public void load() {
        item = recovery.evidenceItem(ref);
        chain = self.may("READ_CUSTODY") ? custody.view(item.number()) : null;
    }

    public EvidenceListItem getItem() {
        return item;
    }

    public CustodyItemView getChain() {
        return chain;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
