package org.athar.web.identification.regrouping;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.engine.protocol.Action;
import org.athar.identification.RegroupingService;
import org.athar.identification.command.sequel.ProposeSplitCommand;
import org.athar.identification.view.LineView;
import org.athar.kernel.Refusal;
import org.athar.web.identification.CaseForm;

/** Proposes to divide the remains: which parts go, why, and which lines of evidence go with them. A second person has to confirm. */
@Named
@ViewScoped
public class SplitRemains extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegroupingService service;

    private String[] parts = {};
    private String[] lines = {};

    /** Proposes. */
    public String propose() {
        return answer(service.proposeSplit(new ProposeSplitCommand(step(), ids(parts), ids(lines))), "identification.split.done");
    }

    private static Set<UUID> ids(String[] chosen) {
        return List.of(chosen).stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    /** What stands in the way before the form is filled. */
    public List<Refusal> getBlocking() {
        return blocking(Action.PROPOSE_SPLIT);
    }

    /** The lines of evidence that count, of every candidate. */
    public List<LineView> getEvidence() {
        return getSubject().candidates().stream().flatMap(one -> one.linesInForce().stream()).toList();
    }

    public String[] getParts() {
        return parts.clone();
    }

    public void setParts(String[] parts) {
        this.parts = parts.clone();
    }

    public String[] getLines() {
        return lines.clone();
    }

    public void setLines(String[] lines) {
        this.lines = lines.clone();
    }
}
