package org.athar.web.missing.protection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.athar.missing.DataRequestService;
import org.athar.missing.command.PlaceHoldCommand;
import org.athar.missing.view.HoldView;
import org.athar.web.support.Notices;

/** Orders of authorities that nothing about a person is erased. */
@Named
@ViewScoped
public class HoldErasure implements Serializable {

    private static final long serialVersionUID = 1L;
    @Inject
    private DataRequestService service;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    private String person;
    private List<HoldView> rows;
    private String authority;
    private String document;
    private String holdReason;
    private LocalDate placedOn;
    private UUID chosen;
    private String reason;

    /** Loads the orders about the person. */
    public void load() {
        rows = service.holds(person);
        if (placedOn == null) {
            placedOn = LocalDate.now(clock);
        }
    }

    /** Writes an order down. */
    public String save() {
        return notices.tell(service.hold(new PlaceHoldCommand(person, authority, document, holdReason, placedOn)), "missing.hold.done")
                ? again() : null;
    }

    /** Remembers which order is to end. */
    public void choose(HoldView hold) {
        chosen = hold.id();
        reason = null;
    }

    /** Whether one has been chosen. */
    public boolean isChoosing() {
        return chosen != null;
    }

    /** Ends the chosen order. */
    public String end() {
        return notices.tell(service.endHold(chosen, reason), "missing.hold.end.done") ? again() : null;
    }

    private String again() {
        return "/protection/hold.xhtml?faces-redirect=true&person=" + person;
    }

    public List<HoldView> getRows() {
        return rows;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getHoldReason() {
        return holdReason;
    }

    public void setHoldReason(String holdReason) {
        this.holdReason = holdReason;
    }

    public LocalDate getPlacedOn() {
        return placedOn;
    }

    public void setPlacedOn(LocalDate placedOn) {
        this.placedOn = placedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
