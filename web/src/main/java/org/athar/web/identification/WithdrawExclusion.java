package org.athar.web.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.athar.identification.CandidateService;
import org.athar.identification.command.evidence.WithdrawExclusionCommand;
import org.athar.identification.view.CandidateView;
import org.athar.identification.view.ExclusionView;
import org.athar.security.fault.NotFound;

/** One of two persons withdraws an exclusion; once both have, the person may be nominated again. */
@Named
@ViewScoped
public class WithdrawExclusion extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private CandidateService service;

    private UUID exclusion;

    /** Only an exclusion of these remains is withdrawn here. */
    @Override
    public void load() {
        super.load();
        if (getCandidate() == null) {
            throw NotFound.absent("exclusion");
        }
    }

    /** Withdraws. */
    public String withdraw() {
        return answer(service.withdrawExclusion(new WithdrawExclusionCommand(getSubject().number(), exclusion, getReasons())),
                "identification.withdraw.done", "people");
    }

    /** Whom it excludes. */
    public CandidateView getCandidate() {
        return getSubject().candidates().stream()
                .filter(one -> one.exclusions().stream().anyMatch(each -> each.id().equals(exclusion))).findFirst().orElse(null);
    }

    /** What is withdrawn. */
    public ExclusionView getWhat() {
        return getCandidate().exclusions().stream().filter(each -> each.id().equals(exclusion)).findFirst().orElseThrow();
    }

    public UUID getExclusion() {
        return exclusion;
    }

    public void setExclusion(UUID exclusion) {
        this.exclusion = exclusion;
    }
}
