package org.athar.web.laboratory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.athar.laboratory.EliminationService;
import org.athar.laboratory.view.EliminationView;
import org.athar.web.support.Notices;

/** The elimination database, without what was read. */
@Named
@ViewScoped
public class ListEliminations implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EliminationService service;
    @Inject
    private Notices notices;

    private List<EliminationView> profiles;
    private EliminationView chosen;
    private String reason;

    /** Loads the database. */
    public void load() {
        profiles = service.list();
    }

    /** Remembers which one is asked about. */
    public void choose(EliminationView one) {
        chosen = one;
        reason = null;
    }

    /** Compares nothing with the chosen one any more. */
    public String remove() {
        UUID id = chosen.id();
        return notices.tell(service.remove(id, reason), "laboratory.elimination.removed") ? "/laboratory/elimination?faces-redirect=true"
                : null;
    }

    public List<EliminationView> getProfiles() {
        return profiles;
    }

    public EliminationView getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
