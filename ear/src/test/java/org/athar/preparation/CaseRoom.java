package org.athar.preparation;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.DnaFigures.Counted;
import org.athar.engine.protocol.fact.EvidenceOutcome;
import org.athar.harness.Services;
import org.athar.identification.BoardService;
import org.athar.identification.BoardSittingService;
import org.athar.identification.CandidateService;
import org.athar.identification.CaseReadService;
import org.athar.identification.CaseService;
import org.athar.identification.EvidenceService;
import org.athar.identification.SequelService;
import org.athar.identification.command.CloseNamelessCommand;
import org.athar.identification.command.OpenCaseCommand;
import org.athar.identification.command.StepCommand;
import org.athar.identification.command.board.CheckQualityCommand;
import org.athar.identification.command.board.DecideCaseCommand.Decision;
import org.athar.identification.command.board.DecideCaseCommand;
import org.athar.identification.command.board.ProposeIdentificationCommand;
import org.athar.identification.command.board.PutBeforeSittingCommand;
import org.athar.identification.command.board.ReviewProposalCommand;
import org.athar.identification.command.board.SignSheetCommand;
import org.athar.identification.command.evidence.DnaFiguresCommand;
import org.athar.identification.command.evidence.NominateCandidateCommand;
import org.athar.identification.command.evidence.RecordLineCommand;
import org.athar.identification.command.evidence.SignLineCommand;
import org.athar.identification.command.sequel.CertifyCommand;
import org.athar.identification.command.sequel.PrepareReturnCommand;
import org.athar.identification.view.CaseView;
import org.athar.kernel.Clocks;
import org.athar.kernel.PartialDate;
import org.athar.liaison.FamilyContactService;
import org.athar.liaison.command.PlanNotificationCommand;
import org.athar.liaison.command.RecordNotificationCommand;
import org.athar.missing.RelativeId;
import org.athar.missing.code.ContactChannel;
import org.athar.missing.code.SpokenLanguage;
import org.athar.missing.view.PersonReference;

/** One case, led on by the persons whose steps these are. */
public record CaseRoom(String number) {

    private static final String WHY = "As the file has it.";

    /** Opens a case for remains. */
    public static CaseRoom open(String remains) {
        return new CaseRoom(Cast.COORDINATOR.done(() -> cases().open(new OpenCaseCommand(StepCommand.today(null), remains))).caseNumber());
    }

    /** The case as this person sees it. */
    public CaseView seenBy(Cast reader) {
        return reader.call(() -> Services.find(CaseReadService.class).view(number));
    }

    /** Up to the data being complete. */
    public CaseRoom complete() {
        Cast.COORDINATOR.done(() -> cases().completeData(words()));
        return this;
    }

    /** Nominates a person; the candidate's id. */
    public UUID nominate(PersonReference person) {
        NominateCandidateCommand command = nomination(person, false);
        Cast.INVESTIGATOR.done(() -> candidates().nominate(command));
        return candidate(person);
    }

    /** What is said when a person is nominated. */
    public NominateCandidateCommand nomination(PersonReference person, boolean familySamples) {
        return new NominateCandidateCommand(StepCommand.today(number, WHY), person.handle(), Cast.INVESTIGATOR.id(), today().plusDays(30),
                familySamples);
    }

    /** The candidate that is this person. */
    public UUID candidate(PersonReference person) {
        return seenBy(Cast.COORDINATOR).candidates().stream().filter(one -> one.person().id().equals(person.id())).findFirst()
                .orElseThrow().id();
    }

    /** A line of DNA that establishes identity, signed by the laboratory. */
    public UUID dna(UUID candidate, UUID madeOn) {
        return signed(Cast.ANALYST, candidate, madeOn, new DnaFiguresCommand(9.0, 1500L, Counted.PERSONS, "Register of the missing",
                LocalDate.of(2019, 1, 1)));
    }

    private UUID signed(Cast by, UUID candidate, UUID madeOn, DnaFiguresCommand figures) {
        RecordLineCommand words = line(candidate, Discipline.DNA, EvidenceOutcome.ESTABLISHED, by, madeOn, figures);
        UUID line = by.done(() -> evidence().record(words));
        sign(by, line);
        return line;
    }

    /** Signs a line for its discipline. */
    public void sign(Cast by, UUID line) {
        String digest = digest(by, line);
        by.done(() -> evidence().sign(new SignLineCommand(number, line, digest)));
    }

    /** The words of a line of evidence. */
    public RecordLineCommand line(UUID candidate, Discipline discipline, EvidenceOutcome outcome, Cast by, UUID madeOn,
            DnaFiguresCommand figures) {
        return new RecordLineCommand(number, candidate, discipline, outcome, "Compared with the mother.", by.id(),
                PartialDate.parse("2019-09"), madeOn, figures, null, null);
    }

    /** The digest of a line as this person reads it. */
    public String digest(Cast reader, UUID line) {
        return seenBy(reader).candidates().stream().flatMap(one -> one.lines().stream()).filter(one -> one.id().equals(line)).findFirst()
                .orElseThrow().digest();
    }

    /** Up to the evidence being weighed: one candidate with signed DNA. */
    public CaseRoom reconcile(PersonReference person) {
        dna(nominate(person), null);
        return beginReconciliation();
    }

    /** The evidence is weighed from here on. */
    public CaseRoom beginReconciliation() {
        Cast.COORDINATOR.done(() -> candidates().beginReconciliation(words()));
        return this;
    }

    /** Puts a person before the board. */
    public CaseRoom propose(PersonReference person) {
        UUID candidate = candidate(person);
        Cast.COORDINATOR.done(() -> board().propose(new ProposeIdentificationCommand(words(), candidate, null)));
        return this;
    }

    /** Endorsed, checked, and before the sitting of the sample. */
    public CaseRoom beforeTheBoard() {
        endorse();
        check();
        putBefore(sitting());
        return this;
    }

    /** Puts the case before a sitting. */
    public CaseRoom putBefore(String sitting) {
        Cast.SECOND_COORDINATOR.done(() -> sittings().putBefore(new PutBeforeSittingCommand(number, sitting)));
        return this;
    }

    /** Endorsed by somebody who took no part. */
    public CaseRoom endorse() {
        String sheet = sheet(Cast.EXAMINER);
        Cast.EXAMINER.done(() -> board().review(new ReviewProposalCommand(StepCommand.today(number, WHY), true, sheet)));
        return this;
    }

    /** The file checked by another coordinator. */
    public CaseRoom check() {
        String sheet = sheet(Cast.SECOND_COORDINATOR);
        Cast.SECOND_COORDINATOR.done(() -> board().checkQuality(new CheckQualityCommand(number, sheet, WHY)));
        return this;
    }

    /** Number of the sitting that the sample appoints. */
    public static String sitting() {
        return Cast.COORDINATOR.call(() -> sittings().going()).stream().filter(one -> one.decisionNumber().startsWith("12/2022"))
                .findFirst().orElseThrow().ref();
    }

    /** A member signs the sheet as it is now. */
    public CaseRoom vote(Cast member) {
        String sheet = sheet(member);
        member.done(() -> board().sign(new SignSheetCommand(words(), true, sheet)));
        return this;
    }

    /** The whole board signs. */
    public CaseRoom signedByAll() {
        return vote(Cast.CHAIR).vote(Cast.JUDGE).vote(Cast.GENETICIST);
    }

    /** The chair decides that it is this person. */
    public CaseRoom decide() {
        String sheet = sheet(Cast.CHAIR);
        Cast.CHAIR.done(() -> board().decide(new DecideCaseCommand(words(), Decision.IDENTIFIED, null, null, sheet)));
        return this;
    }

    /** From the opening to the decision. */
    public static CaseRoom identified(String remains, PersonReference person) {
        return open(remains).complete().reconcile(person).propose(person).beforeTheBoard().signedByAll().decide();
    }

    /** The certificate is recorded. */
    public CaseRoom certify() {
        Cast.COORDINATOR.done(() -> sequel().certify(new CertifyCommand(words(), "DC-" + number, "Registry", LocalDate.of(2020, 2, 3),
                "certificate.pdf"), pdf()));
        return this;
    }

    /** A small document. */
    public static InputStream pdf() {
        InputStream sample = StepCommand.class.getResourceAsStream("/sample/badoush/certificate.pdf");
        return sample == null ? new ByteArrayInputStream("%PDF-1.4\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII)) : sample;
    }

    /** The family is told. */
    public CaseRoom tell(PersonReference person, RelativeId mother) {
        FamilyContactService contacts = Services.find(FamilyContactService.class);
        plan(person, mother);
        Cast.OFFICER.done(() -> contacts.told(new RecordNotificationCommand(person.handle(), today(), true, "She listened.", null)));
        return this;
    }

    /** How the family is told is planned. */
    public CaseRoom plan(PersonReference person, RelativeId mother) {
        PlanNotificationCommand plan = new PlanNotificationCommand(person.handle(), Cast.OFFICER.id(), mother, ContactChannel.VISIT,
                SpokenLanguage.ARABIC, today().plusDays(1), "Sit with her.");
        Cast.OFFICER.done(() -> Services.find(FamilyContactService.class).plan(plan));
        return this;
    }

    /** The bag is checked by another person and ready. */
    public CaseRoom prepareReturn() {
        PrepareReturnCommand command = new PrepareReturnCommand(words(), Cast.INVESTIGATOR.id(), null, true);
        Cast.CUSTODIAN.done(() -> sequel().prepareReturn(command));
        return this;
    }

    /** Buried without a name, a sample kept. */
    public CaseRoom buriedNameless(String sample) {
        Cast.COORDINATOR.done(() -> cases().closeNameless(new CloseNamelessCommand(words(), true, "Cemetery of the unnamed", "G-17",
                sample)));
        return this;
    }

    /** Digest of the sheet as this person has it before them. */
    public String sheet(Cast reader) {
        return seenBy(reader).proposal().sheetDigest();
    }

    /** A step that happens today. */
    public StepCommand words() {
        return StepCommand.today(number);
    }

    /** Today, where the work is done. */
    public static LocalDate today() {
        return LocalDate.now(Clocks.system());
    }

    /** The service of cases. */
    public static CaseService cases() {
        return Services.find(CaseService.class);
    }

    /** The service of candidates. */
    public static CandidateService candidates() {
        return Services.find(CandidateService.class);
    }

    /** The service of evidence. */
    public static EvidenceService evidence() {
        return Services.find(EvidenceService.class);
    }

    /** The service of the board. */
    public static BoardService board() {
        return Services.find(BoardService.class);
    }

    /** The service of sittings. */
    public static BoardSittingService sittings() {
        return Services.find(BoardSittingService.class);
    }

    /** The service of what follows. */
    public static SequelService sequel() {
        return Services.find(SequelService.class);
    }
}
