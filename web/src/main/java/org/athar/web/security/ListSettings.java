package org.athar.web.security;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.athar.security.SettingService;
import org.athar.security.fault.StaleRecord;
import org.athar.security.view.SettingView;
import org.athar.web.support.Notices;
import org.athar.web.support.Texts;

/** The values that rules ask for: asked for by one person, decided by another. */
@Named
@ViewScoped
public class ListSettings implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SettingService service;
    @Inject
    private Notices notices;
    @Inject
    private Texts text;
    @Inject
    private SettingTexts words;

    private List<SettingView> rows;
    private SettingView chosen;
    private String value;
    private String reason;

    /** Reads them. */
    public void load() {
        rows = service.list();
    }

    /** Remembers which setting the question is about. */
    public void choose(SettingView setting) {
        chosen = setting;
        value = words.written(setting.name(), setting.value());
        reason = null;
    }

    /** Asks for another value of the chosen setting. */
    public void propose() {
        Optional<String> asked = value == null ? Optional.empty() : words.read(chosen.name(), chosen.value(), value);
        if (asked.isEmpty()) {
            notices.wrong(null, "security.setting.unknownWord");
            return;
        }
        try {
            if (notices.tell(service.propose(chosen.name(), chosen.version(), asked.get(), reason), "security.setting.proposed")) {
                load();
            }
        } catch (StaleRecord e) {
            chosen = now(chosen);
            notices.wrong(null, "security.setting.faster", words.value(chosen.name(), asked.get()),
                    words.value(chosen.name(), chosen.value()), asked(chosen));
        }
    }

    /** Approves or declines a value that another person asked for. */
    public void decide(SettingView setting, boolean approve) {
        String done = approve ? "security.setting.approved" : "security.setting.declined";
        try {
            if (notices.tell(service.decide(setting.name(), setting.version(), approve, null), done)) {
                load();
            }
        } catch (StaleRecord e) {
            SettingView now = now(setting);
            notices.wrong(null, "security.setting.faster", asked(setting), words.value(now.name(), now.value()), asked(now));
        }
    }

    /** The same setting as it is by now. */
    private SettingView now(SettingView shown) {
        load();
        return rows.stream().filter(row -> row.name().equals(shown.name())).findFirst().orElse(shown);
    }

    private String asked(SettingView setting) {
        return setting.proposedValue() == null ? text.get("common.history.empty")
                : words.value(setting.name(), setting.proposedValue());
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
