package org.athar.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.athar.security.SettingService;
import org.athar.security.view.SettingView;
import org.athar.web.support.Notices;

/** The values that rules ask for: asked for by one person, decided by another. */
@Named
@ViewScoped
public class ListSettings implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SettingService service;
    @Inject
    private Notices notices;

    private List<SettingView> rows;
    private SettingView chosen;
    private String value;
    private String reason;

    @PostConstruct
    void load() {
        rows = service.list();
    }

    /** Remembers which setting the question is about. */
    public void choose(SettingView setting) {
        chosen = setting;
        value = setting.value();
        reason = null;
    }

    /** Asks for another value of the chosen setting. */
    public void propose() {
        if (notices.tell(service.propose(chosen.name(), value, reason), "security.setting.proposed")) {
            load();
        }
    }

    /** Approves or declines a value that another person asked for. */
    public void decide(SettingView setting, boolean approve) {
        String done = approve ? "security.setting.approved" : "security.setting.declined";
        if (notices.tell(service.decide(setting.name(), approve, null), done)) {
            load();
        }
    }

    public List<SettingView> getRows() {
        return rows;
    }

    public SettingView getChosen() {
        return chosen;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
