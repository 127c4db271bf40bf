package org.athar.web.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.athar.engine.protocol.fact.CandidateOutcome;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.DnaFigures.Counted;
import org.athar.engine.protocol.fact.EvidenceOutcome;
import org.athar.identification.EvidenceService;
import org.athar.identification.command.evidence.DnaFiguresCommand;
import org.athar.identification.command.evidence.RecordLineCommand;
import org.athar.identification.view.CandidateView;
import org.athar.identification.view.LineView;
import org.athar.kernel.PartialDate;
import org.athar.matching.MatchService;

/** Records what one discipline found about one candidate, or corrects a line by another. */
@Named
@ViewScoped
public class RecordEvidenceLine extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private EvidenceService service;
    @Inject
    private MatchService matches;

    private UUID candidate;
    private UUID replaces;
    private UUID match;
    private Discipline discipline;
    private EvidenceOutcome outcome;
    private String findings;
    private String examiner;
    private PartialDate examinedOn;
    private UUID madeOn;
    /** As it was typed: what is put back into the form is that, and no other number. */
    private BigDecimal lrLog10;
    private Long n;
    private String sourceOfN;
    private LocalDate asOfN;

    @Override
    public void load() {
        super.load();
        if (candidate == null && getCandidates().size() == 1) {
            candidate = getCandidates().get(0).id();
        }
        if (replaces != null && getReplaced() != null) {
            discipline = getReplaced().discipline();
        }
        if (match != null && discipline == null) {
            fillIn(matches.candidate(new org.athar.matching.CandidateId(match)));
        }
    }

    /** What a search found about these remains and one of the candidates: its figures, as they are on record. */
    private void fillIn(org.athar.matching.view.CandidateView found) {
        getCandidates().stream().filter(one -> found.remains() != null && found.remains().equals(getSubject().remains().number()))
                .filter(one -> found.person() != null && one.person().id().equals(found.person().id())).findFirst().ifPresent(one -> {
                    candidate = one.id();
                    discipline = Discipline.DNA;
                    lrLog10 = BigDecimal.valueOf(found.lrLog10());
                    n = found.prior().persons();
                    sourceOfN = found.prior().source();
                    asOfN = found.prior().asOf();
                });
    }

    /** Records the line. */
    public String record() {
        boolean dna = discipline == Discipline.DNA;
        Double logarithm = lrLog10 == null ? null : lrLog10.doubleValue();
        DnaFiguresCommand figures = dna ? new DnaFiguresCommand(logarithm, n, Counted.PERSONS, sourceOfN, asOfN) : null;
        return answer(service.record(new RecordLineCommand(getSubject().number(), candidate, discipline, outcome, findings,
                StaffChoice.id(examiner), examinedOn, madeOn, figures, replaces, getReasons())),
                "identification.evidence.done", "evidence");
    }

    /** The candidates about whom evidence may be recorded. */
    public List<CandidateView> getCandidates() {
        return getSubject().candidates().stream().filter(one -> one.outcome() != CandidateOutcome.EXCLUDED).toList();
    }

    /** The line that is corrected; null if none is. */
    public LineView getReplaced() {
        return getSubject().candidates().stream().flatMap(one -> one.lines().stream()).filter(line -> line.id().equals(replaces))
                .findFirst().orElse(null);
    }

    public Discipline[] getDisciplines() {
        return Discipline.values();
    }

    public EvidenceOutcome[] getOutcomes() {
        return EvidenceOutcome.values();
    }

    /** Draws the fields of the chosen discipline. */
    public void chooseDiscipline() {
        lrLog10 = null;
    }

    public boolean isDna() {
        return discipline == Discipline.DNA;
    }

    public UUID getCandidate() {
        return candidate;
    }

    public void setCandidate(UUID candidate) {
        this.candidate = candidate;
    }

    public UUID getMatch() {
        return match;
    }

    public void setMatch(UUID match) {
        this.match = match;
    }

    public UUID getReplaces() {
        return replaces;
    }

    public void setReplaces(UUID replaces) {
        this.replaces = replaces;
    }

    public Discipline getDiscipline() {
        return discipline;
    }

    public void setDiscipline(Discipline discipline) {
        this.discipline = discipline;
    }

    public EvidenceOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(EvidenceOutcome outcome) {
        this.outcome = outcome;
    }

    public String getFindings() {
        return findings;
    }

    public void setFindings(String findings) {
        this.findings = findings;
    }

    public String getExaminer() {
        return examiner;
    }

    public void setExaminer(String examiner) {
        this.examiner = examiner;
    }

    public PartialDate getExaminedOn() {
        return examinedOn;
    }

    public void setExaminedOn(PartialDate examinedOn) {
        this.examinedOn = examinedOn;
    }

    public UUID getMadeOn() {
        return madeOn;
    }

    public void setMadeOn(UUID madeOn) {
        this.madeOn = madeOn;
    }

    public BigDecimal getLrLog10() {
        return lrLog10;
    }

    public void setLrLog10(BigDecimal lrLog10) {
        this.lrLog10 = lrLog10;
    }

    public Long getN() {
        return n;
    }

    public void setN(Long n) {
        this.n = n;
    }

    public String getSourceOfN() {
        return sourceOfN;
    }

    public void setSourceOfN(String sourceOfN) {
        this.sourceOfN = sourceOfN;
    }

    public LocalDate getAsOfN() {
        return asOfN;
    }

    public void setAsOfN(LocalDate asOfN) {
        this.asOfN = asOfN;
    }
}
