package org.athar.web.missing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.athar.missing.MissingService;
import org.athar.missing.view.MissingPersonView;
import org.athar.web.support.Notices;

/** Opens a person with name and family, once and with a reason, for somebody who sees pseudonyms otherwise. */
@Named
@ViewScoped
public class UnsealMissing implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MissingService missing;
    @Inject
    private PersonAreas areas;
    @Inject
    private Notices notices;

    private MissingPersonView sealed;
    private MissingPersonView person;
    private String ref;
    private String reason;

    /** Looks whether there is such a person within reach. */
    public void load() {
        if (sealed == null) {
            sealed = missing.view(ref);
        }
    }

    /** Opens the person; the reason stands in the trail. */
    public void open() {
        notices.telling(missing.unseal(ref, reason), "missing.unseal.done").ifPresent(opened -> {
            person = opened;
            areas.load(opened);
        });
    }

    public MissingPersonView getSealed() {
        return sealed;
    }

    public MissingPersonView getPerson() {
        return person;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
