package org.athar.web.pedigree;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.athar.pedigree.PedigreeService;
import org.athar.pedigree.code.PedigreeStatus;
import org.athar.pedigree.command.StandPedigreeCommand;
import org.athar.pedigree.view.PedigreeView;
import org.athar.security.fault.NotFound;
import org.athar.web.support.Notices;
import org.athar.web.support.stale.TwoVersions;

/** A tested pedigree is compared from now on, or no more. */
@Named
@ViewScoped
public class StandPedigree implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PedigreeService service;
    @Inject
    private Notices notices;
    @Inject
    private TwoVersions twoVersions;

    private PedigreeView pedigree;
    private String ref;
    private PedigreeStatus to;
    private String reason;

    /** Loads the pedigree once; where it stands so already, the page is not there. */
    public void load() {
        if (pedigree == null) {
            pedigree = service.view(ref);
            if (to == null || to == PedigreeStatus.DRAWN || pedigree.head().status() == to) {
                throw NotFound.absent("tested_pedigree");
            }
        }
    }

    /** Records it and opens the pedigree. */
    public String save() {
        Optional<?> done = twoVersions.save(() -> notices.telling(service.stand(new StandPedigreeCommand(pedigree.head().id(),
                pedigree.version(), to, reason)), "pedigree.stand.done"), () -> pedigree = service.view(ref), () -> service.history(ref));
        return done.isPresent() ? "/pedigree/view?faces-redirect=true&ref=" + ref : null;
    }

    /** Whether a reason must be written. */
    public boolean isReasoned() {
        return to == PedigreeStatus.SET_ASIDE || !pedigree.conflicts().isEmpty();
    }

    public PedigreeView getPedigree() {
        return pedigree;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public PedigreeStatus getTo() {
        return to;
    }

    public void setTo(PedigreeStatus to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
