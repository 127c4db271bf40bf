package org.athar.web.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.athar.identification.EvidenceService;
import org.athar.identification.command.evidence.AnswerContradictionCommand;
import org.athar.identification.command.evidence.RaiseContradictionCommand;
import org.athar.identification.command.evidence.SignLineCommand;
import org.athar.identification.view.CandidateView;
import org.athar.identification.view.ContradictionView;
import org.athar.identification.view.LineView;
import org.athar.security.fault.NotFound;

/** One line of evidence: read it, sign it for its discipline, say what does not fit, answer it. */
@Named
@ViewScoped
public class SignLine extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private EvidenceService service;

    private UUID line;
    private String words;
    private UUID contradiction;

    @Override
    public void load() {
        super.load();
        getEvidence();
    }

    /** The line; of what the case does not show to this person, the page is not there. */
    public LineView getEvidence() {
        return getSubject().candidates().stream().flatMap(one -> one.lines().stream()).filter(one -> one.id().equals(line)).findFirst()
                .orElseThrow(() -> NotFound.absent("line"));
    }

    /** About whom it is. */
    public CandidateView getCandidate() {
        return getSubject().candidates().stream().filter(one -> one.lines().stream().anyMatch(each -> each.id().equals(line))).findFirst()
                .orElse(null);
    }

    /** Signs over the text as it is shown. */
    public String sign() {
        return answer(service.sign(new SignLineCommand(getSubject().number(), line, getEvidence().digest())),
                "identification.line.signed", "evidence");
    }

    /** Notes what does not fit. */
    public String contradict() {
        return answer(service.contradict(new RaiseContradictionCommand(getSubject().number(), line, words)),
                "identification.line.contradicted", "evidence");
    }

    /** Answers the chosen contradiction. */
    public String reply() {
        return answer(service.answer(new AnswerContradictionCommand(getSubject().number(), contradiction, words)),
                "identification.line.answered", "evidence");
    }

    /** The contradictions that wait for an answer. */
    public List<ContradictionView> getOpen() {
        return getEvidence().contradictions().stream().filter(one -> one.answer() == null).toList();
    }

    public UUID getLine() {
        return line;
    }

    public void setLine(UUID line) {
        this.line = line;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public UUID getContradiction() {
        return contradiction;
    }

    public void setContradiction(UUID contradiction) {
        this.contradiction = contradiction;
    }
}
