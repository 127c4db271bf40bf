package org.athar.identification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import org.athar.engine.protocol.Action;
import org.athar.file.FileId;
import org.athar.file.FileService;
import org.athar.file.command.StoreFileCommand;
import org.athar.identification.command.sequel.CertifyCommand;
import org.athar.identification.command.sequel.HoldRemainsCommand;
import org.athar.identification.command.sequel.PrepareReturnCommand;
import org.athar.identification.event.IdentificationCertified;
import org.athar.identification.model.IdentificationCase;
import org.athar.identification.model.sequel.DeathCertificate;
import org.athar.identification.model.sequel.RemainsKeeping;
import org.athar.identification.model.sequel.RemainsReturn;
import org.athar.identification.view.StepTaken;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Refusal;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Texts;
import org.athar.security.StaffService;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;

/** What follows a decision on our side: the certificate, the keeping of remains, and their preparation for return. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SequelService {

    @Inject
    private CaseDesk desk;
    @Inject
    private StaffService staff;
    @Inject
    private FileService files;

    /** Records the certificate by which the authority seals the identification (rule I5), with the document that shows it. */
    @Operation(OperationName.CERTIFY_IDENTIFICATION)
    public Outcome<StepTaken> certify(CertifyCommand command, InputStream document) {
        List<Refusal> violations = desk.rules(command.step()).requiredText("number", command.number(), CaseDesk.LINE)
                .requiredText("authority", command.authority(), CaseDesk.LINE).required("issuedOn", command.issuedOn())
                .add(command.issuedOn() != null && desk.isAhead(PartialDate.of(command.issuedOn())), "issuedOn",
                        IdentificationRefusal.IN_THE_FUTURE)
                .required("document", document).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        IdentificationCase subject = desk.reachable(command.step().caseNumber());
        Outcome<FileId> kept = keep(subject, command.documentName(), document);
        if (kept instanceof Outcome.Refused<FileId> refused) {
            return Outcome.refused(refused.reasons());
        }
        return desk.take(subject, command.step(), (one, step, around) -> one.take(Action.CERTIFY,
                new DeathCertificate(desk.nextId(), one.id(), command.number().strip(), command.authority().strip(),
                        command.issuedOn(), kept.required().value(), CaseService.recorded(step)), step, around),
                (one, step) -> new IdentificationCertified(new CaseId(one.id()), one.number(), CaseService.identified(one),
                        step.occurredOn(), CaseService.reasons(step)));
    }

    /** Keeps the remains at the family's written wish. */
    @Operation(OperationName.HOLD_REMAINS)
    public Outcome<StepTaken> hold(HoldRemainsCommand command, InputStream wish) {
        List<Refusal> violations = desk.rules(command.step()).requiredText("place", command.place(), CaseDesk.LINE)
                .required("document", wish).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        IdentificationCase subject = desk.reachable(command.step().caseNumber());
        Outcome<FileId> kept = keep(subject, command.wishName(), wish);
        if (kept instanceof Outcome.Refused<FileId> refused) {
            return Outcome.refused(refused.reasons());
        }
        return desk.take(subject, command.step(), (one, step, around) -> one.take(Action.HOLD_REMAINS,
                new RemainsKeeping(desk.nextId(), one.id(), kept.required().value(), command.place().strip(),
                        CaseService.recorded(step)), step, around), CaseService.moved(Action.HOLD_REMAINS));
    }

    /** Keeps a document of the case within the operation under way. */
    private Outcome<FileId> keep(IdentificationCase subject, String name, InputStream document) {
        return files.keep(document, new StoreFileCommand(name, Sensitivity.S2, false, null, null, subject.number(), null, null, null, null,
                subject.invented()));
    }

    /** Prepares the return: the bag is checked against the record by another person, and what is not in it is listed (rule P3). */
    @Operation(OperationName.RETURN_REMAINS)
    public Outcome<StepTaken> prepareReturn(PrepareReturnCommand command) {
        String missing = Texts.strip(command.partsMissing());
        List<Refusal> violations = desk.rules(command.step()).atMost("partsMissing", command.partsMissing(), CaseDesk.TEXT)
                .add(command.bagCheckedBy() != null && staff.find(command.bagCheckedBy()).isEmpty(), "bagCheckedBy",
                        IdentificationRefusal.CHECKER_UNKNOWN).found();
        return desk.take(command.step(), violations, (subject, step, around) -> subject.take(Action.PREPARE_RETURN,
                new RemainsReturn(desk.nextId(), subject.id(), null, false, null,
                        command.bagCheckedBy() == null ? null : command.bagCheckedBy().value(), missing,
                        missing != null || command.nothingMissing(), false, CaseService.recorded(step)), step, around),
                CaseService.proposed(Action.PREPARE_RETURN));
    }
}
