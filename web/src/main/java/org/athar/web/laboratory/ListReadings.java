package org.athar.web.laboratory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.athar.laboratory.ProfileService;
import org.athar.laboratory.view.ProfileView;

/** Profiles that one person has read and another has not. */
@Named
@ViewScoped
public class ListReadings implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProfileService service;

    private List<ProfileView> waiting;

    /** Loads the list. */
    public void load() {
        waiting = service.waiting();
    }

    public List<ProfileView> getWaiting() {
        return waiting;
    }
}
