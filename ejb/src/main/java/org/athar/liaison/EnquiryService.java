package org.athar.liaison;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.kernel.Auditable;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.kernel.Texts;
import org.athar.liaison.code.AppointmentKind;
import org.athar.liaison.command.LogEnquiryCommand;
import org.athar.liaison.event.EnquiryLogged;
import org.athar.liaison.model.Enquiry;
import org.athar.liaison.model.FamilyAnswer;
import org.athar.liaison.model.FamilyAppointment;
import org.athar.liaison.model.FamilyRecords;
import org.athar.liaison.view.SentenceView;
import org.athar.missing.MissingPersonId;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;

/** The log of enquiries: every one is noted; what is told is the sentence of the moment,
        and only after identity and kinship are checked. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EnquiryService {

    @Inject
    private FamilyDesk desk;
    @Inject
    private FamilyRecords records;
    @Inject
    private FamilyAnswers answers;
    @Inject
    private Event<Auditable> trail;

    /**
     * Logs an enquiry, with the exact sentence that was told: every one, also where the family's data is no longer used; nothing is
     * promised there.
     */
    @Operation(OperationName.LOG_ENQUIRY)
    public Outcome<UUID> log(LogEnquiryCommand command) {
        MissingPersonId person = desk.person(command.person());
        List<Refusal> violations = violations(command, person);
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        Optional<FamilyAnswer> answer = records.answer(person.value());
        Optional<SentenceView> sentence = desk.sentences(person, answer).stream().filter(one -> one.id().equals(command.sentence()))
                .findFirst();
        if (command.sentence() != null && sentence.isEmpty()) {
            return Outcome.refused(List.of(Refusal.at("sentence", LiaisonRefusal.SENTENCE_CHANGED)));
        }
        Enquiry logged = new Enquiry(desk.recorded(person), command, desk.status(answer), sentence.map(one -> new Enquiry.Told(one.id(),
                one.version(), one.language(), one.words())).orElse(null));
        records.add(logged);
        if (command.promisedFor() != null) {
            FamilyAppointment promise = new FamilyAppointment(desk.recorded(person), AppointmentKind.PROMISE, command.promise().strip(),
                    command.promisedFor(), null, desk.officeOf(person));
            records.add(promise);
            answers.agreed(promise);
        }
        trail.fire(new EnquiryLogged(person, command.askedOn()));
        return Outcome.done(logged.id());
    }

    private List<Refusal> violations(LogEnquiryCommand command, MissingPersonId person) {
        boolean tells = command.sentence() != null;
        boolean checked = command.identityCheck() != null && command.identityCheck().suffices()
                && command.kinshipCheck() != null && command.kinshipCheck().suffices();
        return FamilyDesk.begin().required("askedOn", command.askedOn()).requiredText("askedBy", command.askedBy(), FamilyDesk.LINE)
                .required("kinship", command.kinship()).required("identityCheck", command.identityCheck())
                .atMost("identityDocument", command.identityDocument(), FamilyDesk.LINE).required("kinshipCheck", command.kinshipCheck())
                .required("channel", command.channel()).atMost("note", command.note(), FamilyDesk.TEXT)
                .atMost("promise", command.promise(), FamilyDesk.TEXT)
                .add(command.askedOn() != null && command.askedOn().isAhead(desk.today()), "askedOn",
                        LiaisonRefusal.IN_THE_FUTURE)
                .add(command.relative() != null && !desk.isRelative(person, command.relative()), "relative",
                        LiaisonRefusal.RELATIVE_UNKNOWN)
                .add(tells && !checked, "sentence", LiaisonRefusal.NOT_CHECKED)
                .add(tells && command.kinship() != null && !command.kinship().isFamily(), "sentence", LiaisonRefusal.NOT_FAMILY)
                .add(command.promisedFor() != null && Texts.strip(command.promise()) == null, "promise", LiaisonRefusal.MISSING)
                .add(command.promisedFor() == null && Texts.strip(command.promise()) != null, "promisedFor", LiaisonRefusal.MISSING)
                .add(command.promisedFor() != null && command.promisedFor().isBefore(desk.today()), "promisedFor",
                        LiaisonRefusal.IN_THE_PAST)
                .add(command.promisedFor() != null && desk.sealed(person), "promisedFor", LiaisonRefusal.RESTRICTED).found();
    }
}
