package org.athar.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.athar.audit.FindingService;
import org.athar.audit.Severity;
import org.athar.audit.command.RecordFinding;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Texts;
import org.athar.web.support.Notices;

/** An auditor records what is wrong or missing, who answers and by when. */
@Named
@ViewScoped
public class RecordAuditFinding implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FindingService service;
    @Inject
    private Notices notices;

    private String text;
    private String rule;
    private Severity severity;
    private Role owner = Role.COORDINATOR;
    private LocalDate dueOn;
    private String page;

    /** Records it, and leads to the list. */
    public String record() {
        String local = page != null && page.startsWith("/") && !page.startsWith("//") ? page : null;
        Optional<String> ref = notices.take(service.record(
                new RecordFinding(text, Texts.strip(rule), severity, null, null, local, owner, dueOn)));
        if (ref.isEmpty()) {
            return null;
        }
        notices.done("audit.finding.recorded", ref.get());
        return "/audit/findings.xhtml?faces-redirect=true";
    }

    public Severity[] getSeverities() {
        return Severity.values();
    }

    /** Roles that answer findings. */
    public List<Role> getOwners() {
        return List.of(Role.COORDINATOR, Role.DATA_PROTECTION_OFFICER);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public Severity getSeverity() {
        return severity;
    }

    public void setSeverity(Severity severity) {
        this.severity = severity;
    }

    public Role getOwner() {
        return owner;
    }

    public void setOwner(Role owner) {
        this.owner = owner;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
