package org.athar.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.engine.protocol.Role;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.DnaFigures.Counted;
import org.athar.engine.protocol.fact.EvidenceOutcome;
import org.athar.engine.protocol.fact.Profession;
import org.athar.identification.BoardService;
import org.athar.identification.BoardSittingService;
import org.athar.identification.CandidateService;
import org.athar.identification.CaseReadService;
import org.athar.identification.CaseService;
import org.athar.identification.EvidenceService;
import org.athar.identification.SequelService;
import org.athar.identification.command.OpenCaseCommand;
import org.athar.identification.command.StepCommand;
import org.athar.identification.command.board.AppointSittingCommand;
import org.athar.identification.command.board.AppointSittingCommand.Member;
import org.athar.identification.command.board.CheckQualityCommand;
import org.athar.identification.command.board.DecideCaseCommand;
import org.athar.identification.command.board.DecideCaseCommand.Decision;
import org.athar.identification.command.board.ProposeIdentificationCommand;
import org.athar.identification.command.board.PutBeforeSittingCommand;
import org.athar.identification.command.board.ReviewProposalCommand;
import org.athar.identification.command.board.SignSheetCommand;
import org.athar.identification.command.evidence.AnswerContradictionCommand;
import org.athar.identification.command.evidence.DnaFiguresCommand;
import org.athar.identification.command.evidence.NominateCandidateCommand;
import org.athar.identification.command.evidence.RaiseContradictionCommand;
import org.athar.identification.command.evidence.RecordLineCommand;
import org.athar.identification.command.evidence.SignLineCommand;
import org.athar.identification.command.sequel.CertifyCommand;
import org.athar.identification.view.CandidateView;
import org.athar.identification.view.CaseView;
import org.athar.identification.view.SittingView;
import org.athar.identification.view.StepTaken;
import org.athar.kernel.PartialDate;
import org.athar.missing.MissingPersonId;
import org.athar.security.ScopeKind;
import org.athar.security.StaffId;

/**
 * A sitting of the board and invented cases at different stages, each step taken by its own person: one that has just been opened, one
 * before the board, one decided years ago on paper and entered since.
 */
@ApplicationScoped
public class CaseStep implements SampleStep {

    private static final String COORDINATOR = "huda.aljubouri";
    private static final String SITTING = "sitting:1";

    @Inject
    private StaffStep staff;
    @Inject
    private CaseService cases;
    @Inject
    private CandidateService candidates;
    @Inject
    private EvidenceService evidence;
    @Inject
    private BoardService board;
    @Inject
    private BoardSittingService sittings;
    @Inject
    private SequelService sequel;
    @Inject
    private CaseReadService reading;
    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void load(SampleContext context) throws Exception {
        try (JsonReader reader = Json.createReader(context.open("cases.json"))) {
            JsonObject all = reader.readObject();
            sitting(context, new SampleRecord(all.getJsonObject("sitting")));
            for (SampleRecord one : SampleRecord.all(all.getJsonArray("cases"))) {
                for (SampleRecord step : one.rows("steps")) {
                    take(context, one, step);
                }
            }
        }
    }

    private void sitting(SampleContext context, SampleRecord line) throws Exception {
        List<Member> members = line.rows("members").stream().map(one -> new Member(person(context, one.text("person")), one.flag("chair"),
                one.word("profession", Profession.class),
                one.texts("disciplines").stream().map(Discipline::valueOf).collect(Collectors.toSet()))).toList();
        UUID sitting = context.done(COORDINATOR, () -> sittings.appoint(new AppointSittingCommand(line.date("from").earliest(), null,
                line.text("place"), line.text("decision"), members)));
        for (Member member : members) {
            staff.grant(context, member.person(), Role.BOARD_MEMBER, ScopeKind.SITTING, sitting);
        }
        context.keep(SITTING, context.as(COORDINATOR, sittings::going).stream().filter(one -> one.id().equals(sitting))
                .map(SittingView::ref).findFirst().orElseThrow());
    }

    private void take(SampleContext context, SampleRecord one, SampleRecord step) throws Exception {
        String by = step.text("by");
        switch (step.text("do")) {
            case "open" -> {
                String remains = context.get(one.text("remains") + ":number", String.class);
                StepTaken opened = context.done(by, () -> cases.open(new OpenCaseCommand(words(null, step), remains)));
                context.keep(one.key(), opened.caseNumber());
            }
            case "complete" -> context.done(by, () -> cases.completeData(words(number(context, one), step)));
            case "nominate" -> nominate(context, number(context, one), step);
            case "line" -> line(context, number(context, one), step);
            case "sign" -> sign(context, number(context, one), step);
            case "contradict" -> context.keep(step.key(), context.done(by, () -> evidence.contradict(new RaiseContradictionCommand(
                    number(context, one), context.get(step.text("line"), UUID.class), step.text("why")))));
            case "reply" -> context.done(by, () -> evidence.answer(new AnswerContradictionCommand(number(context, one),
                    context.get(step.text("contradiction"), UUID.class), step.text("why"))));
            case "reconcile" -> context.done(by, () -> candidates.beginReconciliation(words(number(context, one), step)));
            case "certify" -> certify(context, number(context, one), step);
            default -> beforeTheBoard(context, number(context, one), step);
        }
    }

    private void beforeTheBoard(SampleContext context, String number, SampleRecord step) throws Exception {
        String by = step.text("by");
        switch (step.text("do")) {
            case "propose" -> {
                UUID candidate = candidate(context, number, by, step.text("person"));
                context.done(by, () -> board.propose(new ProposeIdentificationCommand(words(number, step), candidate, null)));
            }
            case "before" -> context.done(by, () -> sittings.putBefore(new PutBeforeSittingCommand(number,
                    context.get(SITTING, String.class))));
            case "review" -> context.done(by, () -> board.review(new ReviewProposalCommand(words(number, step), true,
                    digest(context, number, by))));
            case "check" -> context.done(by, () -> board.checkQuality(new CheckQualityCommand(number, digest(context, number, by),
                    step.text("why"))));
            case "vote" -> context.done(by, () -> board.sign(new SignSheetCommand(words(number, step), true,
                    digest(context, number, by))));
            case "decide" -> context.done(by, () -> board.decide(new DecideCaseCommand(words(number, step), Decision.IDENTIFIED, null, null,
                    digest(context, number, by))));
            default -> throw new IllegalStateException("the sample knows no step " + step.text("do"));
        }
    }

    private void nominate(SampleContext context, String number, SampleRecord step) throws Exception {
        LocalDate due = LocalDate.now(clock).plusDays(step.number("dueIn").intValueExact());
        context.done(step.text("by"), () -> candidates.nominate(new NominateCandidateCommand(words(number, step),
                context.get(step.text("person") + ":ref", String.class), person(context, step.text("owner")), due,
                step.flag("familySamples"))));
    }

    private void line(SampleContext context, String number, SampleRecord step) throws Exception {
        String by = step.text("by");
        Double ratio = step.decimal("lrLog10");
        DnaFiguresCommand figures = ratio == null ? null : new DnaFiguresCommand(ratio, step.number("n").longValueExact(), Counted.PERSONS,
                step.text("nSource"), step.date("nAsOf").earliest());
        UUID candidate = candidate(context, number, by, step.text("person"));
        context.keep(step.key(), context.done(by, () -> evidence.record(new RecordLineCommand(number, candidate,
                step.word("discipline", Discipline.class), step.word("outcome", EvidenceOutcome.class), step.text("findings"),
                person(context, by), step.date("on"), null, figures, null, null))));
    }

    private void sign(SampleContext context, String number, SampleRecord step) throws Exception {
        UUID line = context.get(step.text("line"), UUID.class);
        String digest = context.as(step.text("by"), () -> reading.view(number)).candidates().stream()
                .flatMap(one -> one.lines().stream()).filter(one -> one.id().equals(line)).findFirst().orElseThrow().digest();
        context.done(step.text("by"), () -> evidence.sign(new SignLineCommand(number, line, digest)));
    }

    private void certify(SampleContext context, String number, SampleRecord step) throws Exception {
        try (InputStream document = context.open("certificate.pdf")) {
            context.done(step.text("by"), () -> sequel.certify(new CertifyCommand(words(number, step), step.text("number"),
                    step.text("authority"), step.date("issuedOn").earliest(), "certificate.pdf"), document));
        }
    }

    private UUID candidate(SampleContext context, String number, String by, String person) throws Exception {
        UUID wanted = context.get(person, MissingPersonId.class).value();
        CaseView view = context.as(by, () -> reading.view(number));
        return view.candidates().stream().filter(one -> one.person().id().value().equals(wanted)).map(CandidateView::id).findFirst()
                .orElseThrow();
    }

    private String digest(SampleContext context, String number, String by) throws Exception {
        return context.as(by, () -> reading.view(number)).proposal().sheetDigest();
    }

    private static String number(SampleContext context, SampleRecord one) {
        return context.get(one.key(), String.class);
    }

    private static StaffId person(SampleContext context, String username) {
        return context.get("staff:" + username, StaffId.class);
    }

    private static StepCommand words(String number, SampleRecord step) {
        PartialDate on = "line".equals(step.text("do")) ? null : step.date("on");
        return new StepCommand(number, on, step.text("source"), step.text("why"));
    }
}
