package org.athar.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.DnaFigures;
import org.athar.identification.command.evidence.DnaFiguresCommand;
import org.athar.identification.command.evidence.RecordLineCommand;
import org.athar.identification.model.IdentificationCase;
import org.athar.identification.model.evidence.Candidate;
import org.athar.identification.model.evidence.DnaBasis;
import org.athar.identification.model.evidence.EvidenceLine;
import org.athar.identification.model.evidence.LineDraft;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Refusal;
import org.athar.kernel.Texts;
import org.athar.security.StaffId;
import org.athar.security.StaffService;

/** What a line of evidence must hold before it is recorded, and who may sign for which discipline. */
@ApplicationScoped
class EvidenceDesk {

    @Inject
    private CaseDesk desk;
    @Inject
    private StaffService staff;
    @Inject
    private CaseSettings settings;

    /** The disciplines in which a person on the staff is qualified; words that name none are left out. */
    Set<Discipline> disciplinesOf(StaffId person) {
        Set<String> known = Arrays.stream(Discipline.values()).map(Enum::name).collect(Collectors.toSet());
        return staff.find(person).map(member -> member.disciplines().stream().filter(known::contains).map(Discipline::valueOf)
                .collect(Collectors.toSet())).orElse(Set.of());
    }

    List<Refusal> violations(RecordLineCommand command) {
        DnaFiguresCommand dna = command.dna();
        boolean figures = dna != null && (dna.lrLog10() != null || dna.n() != null);
        return CaseDesk.violations().required("candidateId", command.candidateId()).required("discipline", command.discipline())
                .requiredText("findings", command.findings(), CaseDesk.TEXT).required("examiner", command.examiner())
                .required("examinedOn", command.examinedOn())
                .add(desk.isAhead(command.examinedOn()), "examinedOn", IdentificationRefusal.IN_THE_FUTURE)
                .atMost("reasons", command.reasons(), CaseDesk.TEXT)
                .add(command.replaces() != null && Texts.strip(command.reasons()) == null, "reasons", IdentificationRefusal.MISSING)
                .add(figures && command.discipline() != Discipline.DNA, "lrLog10", IdentificationRefusal.FIGURES_NOT_DNA)
                .add(figures && dna.lrLog10() != null && !priorWhole(dna), "n", IdentificationRefusal.PRIOR_INCOMPLETE)
                .add(figures && dna.n() != null && dna.n() < 1, "n", IdentificationRefusal.N_NOT_POSITIVE)
                .add(figures && dna.lrLog10() != null && !Double.isFinite(dna.lrLog10()), "lrLog10", IdentificationRefusal.UNREADABLE, 0)
                .add(figures && dna.asOf() != null && desk.isAhead(PartialDate.of(dna.asOf())), "nAsOf",
                        IdentificationRefusal.IN_THE_FUTURE)
                .atMost("nSource", dna == null ? null : dna.source(), CaseDesk.LINE)
                .add(command.examiner() != null && staff.find(command.examiner()).isEmpty(), "examiner",
                        IdentificationRefusal.EXAMINER_UNKNOWN).found();
    }

    private static boolean priorWhole(DnaFiguresCommand dna) {
        return dna.n() != null && Texts.strip(dna.source()) != null && dna.asOf() != null && dna.counts() != null;
    }

    /** What the case itself has against the line. */
    List<Refusal> standing(IdentificationCase subject, Optional<Candidate> candidate, RecordLineCommand command) {
        Optional<EvidenceLine> replaced = candidate.flatMap(one -> one.linesInForce().stream()
                .filter(line -> line.id().equals(command.replaces())).findFirst());
        boolean corrects = command.replaces() != null;
        return CaseDesk.violations().add(candidate.isEmpty(), "candidateId", IdentificationRefusal.CANDIDATE_UNKNOWN)
                .add(!EvidenceService.openToEvidence(subject.stage()), null, IdentificationRefusal.STAGE_CLOSED_TO_EVIDENCE)
                .add(candidate.isPresent() && corrects && replaced.isEmpty(), "replaces", IdentificationRefusal.LINE_UNKNOWN)
                .add(command.madeOn() != null && desk.surroundings().partsOf(subject.mainRemainsId()).stream()
                        .noneMatch(part -> part.uuid().equals(command.madeOn())), "madeOn", IdentificationRefusal.PART_UNKNOWN)
                .add(replaced.filter(line -> line.discipline() != command.discipline()).isPresent(), "discipline",
                        IdentificationRefusal.REPLACES_ANOTHER_CANDIDATE).found();
    }

    LineDraft draft(RecordLineCommand command) {
        return new LineDraft(desk.nextId(), command.discipline(), command.outcome(), command.findings().strip(),
                command.examiner().value(), command.examinedOn(), command.madeOn(), basis(command), command.replaces(),
                Texts.strip(command.reasons()), desk.current().person().value(), desk.current().recordedAt());
    }

    private DnaBasis basis(RecordLineCommand command) {
        DnaFiguresCommand dna = command.dna();
        if (command.discipline() != Discipline.DNA || dna == null || dna.lrLog10() == null && dna.n() == null) {
            return null;
        }
        return new DnaBasis(new DnaFigures(Optional.ofNullable(dna.lrLog10()), Optional.ofNullable(dna.n()),
                dna.counts() == null ? DnaFigures.Counted.PERSONS : dna.counts(), Optional.ofNullable(Texts.strip(dna.source())),
                Optional.ofNullable(dna.asOf())), settings.facts().threshold());
    }
}
