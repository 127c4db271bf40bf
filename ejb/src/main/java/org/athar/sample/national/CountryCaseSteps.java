package org.athar.sample.national;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.athar.engine.protocol.Stage;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.DnaFigures.Counted;
import org.athar.engine.protocol.fact.EvidenceOutcome;
import org.athar.engine.protocol.fact.ExclusionReason;
import org.athar.engine.protocol.fact.RegroupingFacts.Tie;
import org.athar.engine.protocol.fact.past.PastStatus;
import org.athar.identification.CandidateService;
import org.athar.identification.CaseReadService;
import org.athar.identification.CaseService;
import org.athar.identification.EvidenceService;
import org.athar.identification.HistoricService;
import org.athar.identification.RegroupingService;
import org.athar.identification.command.CloseNamelessCommand;
import org.athar.identification.command.ConfirmCommand;
import org.athar.identification.command.ProposeHistoricCommand;
import org.athar.identification.command.SuspendCaseCommand;
import org.athar.identification.command.evidence.AnswerContradictionCommand;
import org.athar.identification.command.evidence.DnaFiguresCommand;
import org.athar.identification.command.evidence.NominateCandidateCommand;
import org.athar.identification.command.evidence.ProposeExclusionCommand;
import org.athar.identification.command.evidence.RaiseContradictionCommand;
import org.athar.identification.command.evidence.RecordLineCommand;
import org.athar.identification.command.evidence.SignLineCommand;
import org.athar.identification.command.sequel.ProposeReassociationCommand;
import org.athar.kernel.PartialDate;
import org.athar.sample.country.CaseCourse;
import org.athar.sample.country.Country;
import org.athar.sample.country.Worker;
import org.athar.sample.national.CountryCasesPart.Move;

/** The steps of invented cases from their opening to the weighing of the evidence, and those that end a case before. */
@ApplicationScoped
class CountryCaseSteps {

    private static final Set<Stage> WITHOUT_DATA =
            EnumSet.of(Stage.OPENED, Stage.WITHDRAWN, Stage.SUSPENDED, Stage.REASSOCIATED, Stage.HISTORIC);
    private static final String MAIN = "candidate";
    private static final String OTHER = "other";

    @Inject
    private CaseService cases;
    @Inject
    private CandidateService candidates;
    @Inject
    private EvidenceService evidence;
    @Inject
    private HistoricService historic;
    @Inject
    private RegroupingService regrouping;
    @Inject
    private CaseReadService reading;

    List<Move> until(CaseFolder folder) {
        List<Move> moves = new ArrayList<>();
        if (WITHOUT_DATA.contains(folder.end())) {
            moves.addAll(aside(folder));
            return moves;
        }
        moves.add(new Move(folder.coordinator(0).username(), "complete the data", one -> cases.completeData(one.next(null))
                .required()));
        if (folder.end() == Stage.CLOSED_NN) {
            moves.add(new Move(folder.coordinator(0).username(), "close without a name", this::closeNameless));
        } else if (folder.end() != Stage.DATA_COMPLETE) {
            moves.addAll(compared(folder));
        }
        return moves;
    }

    /** Cases that were opened and went no further. */
    private List<Move> aside(CaseFolder folder) {
        String first = folder.coordinator(0).username();
        String second = folder.coordinator(1).username();
        return switch (folder.end()) {
            case SUSPENDED -> List.of(new Move(first, "suspend", one -> cases.suspend(new SuspendCaseCommand(
                    one.next("The grave is to be worked on again. · سيُستأنف العمل في القبر."),
                    Country.TOLD_UNTIL.plusDays(one.course().index() % 400))).required()));
            case WITHDRAWN -> List.of(new Move(first, "propose to withdraw", one -> cases.proposeWithdrawal(
                    one.next("Opened twice by mistake. · فُتحت مرتين بالخطأ.")).required()),
                    new Move(second, "confirm the withdrawal", one -> cases.confirmWithdrawal(yes(one, "So it is. · صحيح.")).required()));
            case REASSOCIATED -> List.of(new Move(first, "propose to join", one -> regrouping.proposeJoining(
                    new ProposeReassociationCommand(one.next("Same profile. · الصفات الوراثية نفسها."), one.before().number(),
                            Set.of(Tie.DNA))).required()),
                    new Move(second, "confirm the joining", one -> regrouping.confirmJoining(yes(one, null)).required()));
            case HISTORIC -> List.of(new Move(first, "propose from the past", one -> historic.propose(past(one)).required()),
                    new Move(second, "confirm from the past", one -> historic.confirm(yes(one, "As the register has it. · كما في السجل."))
                            .required()));
            default -> List.of();
        };
    }

    private static ConfirmCommand yes(CaseFolder one, String reasons) {
        return new ConfirmCommand(one.next(reasons), null, true);
    }

    private static ProposeHistoricCommand past(CaseFolder one) {
        LocalDate decided = one.course().opened().minusDays(one.course().index() % 3 + 1L);
        PastStatus status = PastStatus.values()[one.course().index() % PastStatus.values().length];
        return new ProposeHistoricCommand(one.next("Decided before this register was kept. · تقرر قبل هذا السجل."), one.person(), status,
                PartialDate.of(decided), "Register of the morgue (invented) · سجل الطب العدلي (مختلق)",
                "Medico-legal directorate (invented) · دائرة الطب العدلي (مختلقة)",
                "A copy of the register, without its annexes.", Set.of());
    }

    private void closeNameless(CaseFolder one) {
        cases.closeNameless(new CloseNamelessCommand(one.next("The search found nobody. · لم يُعثر على أحد."), true,
                "Cemetery of the unknown (invented) · مقبرة المجهولين (مختلقة)", "N-" + (one.course().index() + 1), one.remains()))
                .required();
    }

    /** From the nomination to the weighing; a case that stands at CANDIDATE has one line, signed or not. */
    private List<Move> compared(CaseFolder folder) {
        List<Move> moves = new ArrayList<>();
        CaseCourse course = folder.course();
        Worker signer = course.dental() ? folder.digger(0) : folder.analyst(0);
        moves.addAll(nominated(folder, CaseFolder::person, MAIN, signer));
        moves.add(new Move(signer.username(), "record the line", one -> line(one, course.dental() ? Discipline.ODONTOLOGY : Discipline.DNA,
                EvidenceOutcome.ESTABLISHED, MAIN, signer)));
        if (folder.end() == Stage.CANDIDATE) {
            if (course.index() % 2 == 0) {
                moves.addAll(signed(signer, MAIN));
            }
            return moves;
        }
        moves.add(new Move(folder.digger(0).username(), "record the line", one -> line(one, Discipline.ANTHROPOLOGY_MEDICAL,
                EvidenceOutcome.PROBABLE, "bone", folder.digger(0))));
        if (course.other() != null) {
            moves.addAll(excluded(folder));
        }
        if (course.doubted()) {
            moves.addAll(doubted(folder));
        }
        moves.addAll(signed(signer, MAIN));
        moves.addAll(signed(folder.digger(0), "bone"));
        moves.add(new Move(folder.coordinator(0).username(), "begin reconciliation", one -> candidates.beginReconciliation(
                one.next(null)).required()));
        return moves;
    }

    private List<Move> nominated(CaseFolder folder, Function<CaseFolder, String> person, String as, Worker owner) {
        String by = folder.digger(1).username();
        return List.of(new Move(by, "nominate", one -> nominate(one, person.apply(one), as, owner)),
                new Move(by, "read the case", one -> one.keep(as, reading.papers(one.number()).candidates().values().stream()
                        .filter(candidate -> !candidate.equals(one.paper(MAIN))).findFirst().orElseThrow())));
    }

    private void nominate(CaseFolder one, String person, String as, Worker owner) {
        boolean samples = as.equals(MAIN) && !one.course().dental();
        candidates.nominate(new NominateCandidateCommand(one.next("Age, stature and place agree. · العمر والطول والمكان متوافقة."), person,
                one.id(owner), Country.TOLD_UNTIL.plusDays(one.course().index() % 300 - 60L), samples)).required();
    }

    private void line(CaseFolder one, Discipline discipline, EvidenceOutcome outcome, String name, Worker examiner) {
        DnaFiguresCommand figures = discipline == Discipline.DNA ? figures(one) : null;
        String findings = switch (discipline) {
            case DNA -> "Profile of a bone compared with relatives: supports the kinship. · قورنت صفات عظم طويل بالأقارب: تدعم القرابة.";
            case ODONTOLOGY -> "Fillings and a missing molar agree with the dentist's chart. · الحشوات والرحى المفقودة توافق سجل الطبيب.";
            default -> "Age, sex and stature agree with what the family told. · العمر والجنس والطول توافق ما ذكرته العائلة.";
        };
        UUID line = evidence.record(new RecordLineCommand(one.number(), one.paper(MAIN), discipline, outcome, findings,
                one.id(examiner), PartialDate.of(one.day()), null, figures, null, null)).required();
        one.keep("line " + name, line);
    }

    /** A likelihood ratio that reaches the usual threshold among all who are missing from the event. */
    private static DnaFiguresCommand figures(CaseFolder one) {
        long n = Math.max(2, one.event().persons());
        double least = Math.log10(1_999.0 * (n - 1));
        return new DnaFiguresCommand(Math.round((least + 0.4 + one.course().index() % 50 / 10.0) * 10) / 10.0, n, Counted.PERSONS,
                "List of the missing of this event (invented) · قائمة مفقودي الحدث (مختلقة)", one.event().until());
    }

    private List<Move> signed(Worker signer, String name) {
        return List.of(new Move(signer.username(), "read the line", one -> one.keep(reading.papers(one.number()).lines()
                        .get(one.paper("line " + name)))),
                new Move(signer.username(), "sign the line", one -> evidence.sign(new SignLineCommand(one.number(),
                        one.paper("line " + name), one.word())).required()));
    }

    /** Another person was thought of and ruled out by two. */
    private List<Move> excluded(CaseFolder folder) {
        List<Move> moves = new ArrayList<>(nominated(folder, CaseFolder::other, OTHER, folder.digger(0)));
        moves.add(new Move(folder.digger(0).username(), "propose an exclusion", one -> candidates.proposeExclusion(
                new ProposeExclusionCommand(one.next("Too young by ten years. · أصغر بعشر سنوات."), one.paper(OTHER),
                        ExclusionReason.DEVELOPMENT, null)).required()));
        moves.add(new Move(folder.coordinator(1).username(), "confirm the exclusion", one -> candidates.confirmExclusion(
                yes(one, "Agreed. · موافق.")).required()));
        return moves;
    }

    private List<Move> doubted(CaseFolder folder) {
        return List.of(new Move(folder.digger(1).username(), "doubt", one -> one.keep("doubt", evidence.contradict(
                        new RaiseContradictionCommand(one.number(), one.paper("line bone"),
                                "The family says he was taller. · تقول العائلة إنه كان أطول.")).required())),
                new Move(folder.digger(0).username(), "answer the doubt", one -> evidence.answer(new AnswerContradictionCommand(
                        one.number(), one.paper("doubt"), "Within the error of the estimate. · ضمن هامش خطأ التقدير.")).required()));
    }
}
