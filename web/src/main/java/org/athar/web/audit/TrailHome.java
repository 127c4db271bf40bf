package org.athar.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.athar.audit.TrailService;
import org.athar.audit.view.TrailState;

/** What an auditor sees of the trail on the home page. */
@Named
@RequestScoped
public class TrailHome {

    @Inject
    private TrailService service;

    private TrailState state;

    @PostConstruct
    void load() {
        state = service.state();
    }

    /** How the trail stands. */
    public TrailState getState() {
        return state;
    }
}
