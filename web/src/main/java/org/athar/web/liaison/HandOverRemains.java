package org.athar.web.liaison;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.athar.kernel.PartialDate;
import org.athar.liaison.FamilyReturnService;
import org.athar.liaison.command.RecordReturnCommand;
import org.athar.web.support.Notices;

/** Records that the remains were handed over to a relative who is entitled to receive them, with the receipt. */
@Named
@ViewScoped
public class HandOverRemains extends FamilyForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private FamilyReturnService service;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    private PartialDate returnedOn;
    private UUID receivedBy;
    private boolean entitled;
    private String entitlement;
    private String identityProof;
    private String receipt;
    private String condition;
    private boolean partsTold;

    @Override
    protected void begin() {
        returnedOn = PartialDate.of(LocalDate.now(clock));
    }

    /** Records it. */
    public String save() {
        RecordReturnCommand command = new RecordReturnCommand(getRef(), returnedOn, relative(receivedBy), entitled, entitlement,
                identityProof, receipt, condition, partsTold);
        return notices.tell(service.handOver(command), "liaison.handover.done") ? back("remains") : null;
    }

    public PartialDate getReturnedOn() {
        return returnedOn;
    }

    public void setReturnedOn(PartialDate returnedOn) {
        this.returnedOn = returnedOn;
    }

    public UUID getReceivedBy() {
        return receivedBy;
    }

    public void setReceivedBy(UUID receivedBy) {
        this.receivedBy = receivedBy;
    }

    public boolean isEntitled() {
        return entitled;
    }

    public void setEntitled(boolean entitled) {
        this.entitled = entitled;
    }

    public String getEntitlement() {
        return entitlement;
    }

    public void setEntitlement(String entitlement) {
        this.entitlement = entitlement;
    }

    public String getIdentityProof() {
        return identityProof;
    }

    public void setIdentityProof(String identityProof) {
        this.identityProof = identityProof;
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public boolean isPartsTold() {
        return partsTold;
    }

    public void setPartsTold(boolean partsTold) {
        this.partsTold = partsTold;
    }
}
