package org.athar.sample.national;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.athar.engine.protocol.Stage;
import org.athar.identification.CaseService;
import org.athar.identification.SequelService;
import org.athar.identification.command.CloseCaseCommand;
import org.athar.identification.command.sequel.CertifyCommand;
import org.athar.identification.command.sequel.HoldRemainsCommand;
import org.athar.identification.command.sequel.PrepareReturnCommand;
import org.athar.kernel.PartialDate;
import org.athar.liaison.FamilyContactService;
import org.athar.liaison.FamilyReturnService;
import org.athar.liaison.code.LaterFinds;
import org.athar.liaison.command.PlanNotificationCommand;
import org.athar.liaison.command.RecordNotificationCommand;
import org.athar.liaison.command.RecordReturnCommand;
import org.athar.liaison.command.RecordWishesCommand;
import org.athar.missing.MissingFactsService;
import org.athar.missing.RelativeId;
import org.athar.missing.code.ContactChannel;
import org.athar.missing.code.SpokenLanguage;
import org.athar.sample.national.CountryCasesPart.Move;
import org.athar.security.access.OperationName;
import org.athar.security.access.WorkInParts;

/** The steps of invented cases after the decision: certificate, notification, return, burial. */
@ApplicationScoped
class CountrySequelSteps {

    private static final String RELATIVE = "relative";
    private static final String PAPER = "/sample/badoush/certificate.pdf";

    @Inject
    private SequelService sequel;
    @Inject
    private CaseService cases;
    @Inject
    private FamilyContactService contacts;
    @Inject
    private FamilyReturnService returns;
    @Inject
    private MissingFactsService missing;
    @Inject
    private WorkInParts parts;
    @Inject
    private Clock clock;

    List<Move> until(CaseFolder folder) {
        List<Move> moves = new ArrayList<>();
        String officer = folder.officer().username();
        if (folder.end().identified() && folder.end() != Stage.IDENTIFIED && folder.end() != Stage.FAMILY_NOTIFIED) {
            moves.add(new Move(folder.coordinator(0).username(), "certify", this::certify));
        }
        if (folder.end().identified() && folder.end() != Stage.IDENTIFIED && folder.end() != Stage.CERTIFIED) {
            moves.add(new Move(officer, "read the family", this::read));
            moves.add(new Move(officer, "plan to tell", this::plan));
            moves.add(new Move(officer, "tell", one -> contacts.told(new RecordNotificationCommand(one.person(), one.day(), true,
                    "Told at home. · أُبلغت في البيت.", null)).required()));
        }
        if (folder.end() == Stage.HELD) {
            moves.add(new Move(folder.coordinator(0).username(), "hold", this::hold));
        }
        if (folder.end() == Stage.RETURNED || folder.end() == Stage.CLOSED) {
            moves.add(new Move(folder.keeper().username(), "prepare the return", one -> sequel.prepareReturn(new PrepareReturnCommand(
                    one.next(null), one.id(one.digger(1)), null, true)).required()));
            moves.add(new Move(officer, "hand over", this::handOver));
        }
        if (folder.end() == Stage.CLOSED) {
            moves.add(new Move(officer, "note the wishes", one -> returns.wishes(new RecordWishesCommand(one.person(), relative(one),
                    LaterFinds.EACH_TIME, null, PartialDate.of(one.day()))).required()));
            moves.add(new Move(folder.coordinator(1).username(), "close", one -> cases.close(new CloseCaseCommand(one.next(null),
                    "Family cemetery (invented) · مقبرة العائلة (مختلقة)")).required()));
        }
        return moves;
    }

    private void certify(CaseFolder one) {
        paper(document -> sequel.certify(new CertifyCommand(one.next(null), "N-" + (one.course().index() + 1) + " (invented)",
                "Civil registry (invented) · الأحوال المدنية (مختلقة)", one.day(), "certificate.pdf"), document).required());
    }

    private void hold(CaseFolder one) {
        paper(document -> sequel.hold(new HoldRemainsCommand(one.next(null), "wish.pdf", "Mortuary, chapel · المشرحة، المصلى"), document)
                .required());
    }

    private void paper(java.util.function.Consumer<InputStream> use) {
        try (InputStream document = CountrySequelSteps.class.getResourceAsStream(PAPER)) {
            use.accept(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void plan(CaseFolder one) {
        contacts.plan(new PlanNotificationCommand(one.person(), one.id(one.officer()), relative(one), ContactChannel.VISIT,
                one.event().area().name().ckb() == null ? SpokenLanguage.ARABIC : SpokenLanguage.SORANI,
                LocalDate.now(clock), "At home. · في البيت.")).required();
    }

    private void handOver(CaseFolder one) {
        returns.handOver(new RecordReturnCommand(one.person(), PartialDate.of(one.day()), relative(one), true,
                "Chosen by the family · باختيار العائلة", "Identity card (invented)", "R-" + (one.course().index() + 1),
                "Complete, seal unbroken · كاملة والختم سليم", true)).required();
    }

    private void read(CaseFolder one) {
        one.keep(RELATIVE, parts.looking(OperationName.READ_MISSING, () -> missing.relatives(missing.find(one.person()))).get(0).id()
                .value());
    }

    private static RelativeId relative(CaseFolder one) {
        return new RelativeId(one.paper(RELATIVE));
    }
}
