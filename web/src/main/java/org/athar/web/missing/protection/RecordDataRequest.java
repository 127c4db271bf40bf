package org.athar.web.missing.protection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.athar.kernel.Outcome;
import org.athar.missing.DataRequestService;
import org.athar.missing.code.RequestKind;
import org.athar.missing.code.RequestStanding;
import org.athar.missing.command.RecordRequestCommand;
import org.athar.web.security.Self;
import org.athar.web.support.Notices;

/** Takes down what somebody asks about data. */
@Named
@ViewScoped
public class RecordDataRequest implements Serializable {

    private static final long serialVersionUID = 1L;
    @Inject
    private DataRequestService service;
    @Inject
    private Notices notices;
    @Inject
    private Self self;
    @Inject
    private Clock clock;

    private String person;
    private RequestKind kind;
    private String askedBy;
    private RequestStanding standing;
    private String identityCheck;
    private String concerns;
    private LocalDate receivedOn;

    /** Today, unless another day was chosen. */
    public void load() {
        if (receivedOn == null) {
            receivedOn = LocalDate.now(clock);
        }
    }

    /** Takes it down, and opens it for those who decide. */
    public String save() {
        Outcome<String> outcome = service.record(new RecordRequestCommand(person, kind, askedBy, standing, identityCheck, concerns,
                receivedOn));
        Optional<String> ref = notices.take(outcome);
        if (ref.isEmpty()) {
            return null;
        }
        notices.done("missing.request.recorded", ref.get());
        return self.may("READ_REQUESTS") ? "/protection/view.xhtml?faces-redirect=true&ref=" + ref.get()
                : "/missing/view.xhtml?faces-redirect=true&ref=" + person;
    }

    public RequestKind[] getKinds() {
        return RequestKind.values();
    }

    public RequestStanding[] getStandings() {
        return RequestStanding.values();
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public RequestKind getKind() {
        return kind;
    }

    public void setKind(RequestKind kind) {
        this.kind = kind;
    }

    public String getAskedBy() {
        return askedBy;
    }

    public void setAskedBy(String askedBy) {
        this.askedBy = askedBy;
    }

    public RequestStanding getStanding() {
        return standing;
    }

    public void setStanding(RequestStanding standing) {
        this.standing = standing;
    }

    public String getIdentityCheck() {
        return identityCheck;
    }

    public void setIdentityCheck(String identityCheck) {
        this.identityCheck = identityCheck;
    }

    public String getConcerns() {
        return concerns;
    }

    public void setConcerns(String concerns) {
        this.concerns = concerns;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }
}
