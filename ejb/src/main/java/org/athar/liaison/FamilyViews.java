package org.athar.liaison;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.athar.kernel.LocalizedText;
import org.athar.liaison.model.Enquiry;
import org.athar.liaison.model.FamilyAppointment;
import org.athar.liaison.model.FamilyRecords;
import org.athar.liaison.model.FamilyWish;
import org.athar.liaison.model.NotificationDone;
import org.athar.liaison.model.NotificationPlan;
import org.athar.liaison.model.ReturnReceipt;
import org.athar.liaison.view.AnswerView;
import org.athar.liaison.view.AppointmentView;
import org.athar.liaison.view.EnquiryView;
import org.athar.liaison.view.NotificationView;
import org.athar.liaison.view.ReceiptView;
import org.athar.liaison.view.WishView;
import org.athar.missing.MissingPersonId;
import org.athar.missing.RelativeId;
import org.athar.missing.view.PersonReference;
import org.athar.security.StaffId;

/** Turns what liaison keeps about one family into what its page shows. */
final class FamilyViews {

    private final FamilyRecords records;
    private final FamilyDesk desk;
    private final UUID person;
    private final PersonReference reference;
    private final Map<UUID, String> relatives;

    FamilyViews(FamilyRecords records, FamilyDesk desk, MissingPersonId person, PersonReference reference) {
        this.records = records;
        this.desk = desk;
        this.person = person.value();
        this.reference = reference;
        this.relatives = desk.relatives(person).stream().collect(Collectors.toMap(one -> one.id().value(), one -> one.entry().name()));
    }

    List<AnswerView> answers() {
        return records.answersOf(person).stream()
                .map(one -> new AnswerView(one.status(), one.need(), one.cause(), one.recordedAt())).toList();
    }

    static List<EnquiryView> enquiries(List<Enquiry> log, FamilyDesk desk) {
        Map<StaffId, LocalizedText> names = desk.names(log.stream().map(Enquiry::recordedBy).toList());
        return log.stream().map(one -> new EnquiryView(one.askedOn(), one.askedBy(), one.kinship(), one.identityCheck(),
                one.kinshipCheck(), one.channel(), one.told(), one.language(), one.sentenceVersion(), one.note(),
                names.get(new StaffId(one.recordedBy())), one.recordedAt())).toList();
    }

    List<AppointmentView> appointments() {
        List<FamilyAppointment> agreed = records.appointments(person);
        Map<StaffId, LocalizedText> names = desk.names(agreed.stream().map(FamilyAppointment::recordedBy).toList());
        return agreed.stream().map(one -> appointment(one, reference, names, desk.today())).toList();
    }

    static AppointmentView appointment(FamilyAppointment one, PersonReference person, Map<StaffId, LocalizedText> names, LocalDate today) {
        return new AppointmentView(one.id(), person, one.kind(), one.what(), one.dueOn(), one.atTime(),
                names.get(new StaffId(one.recordedBy())), one.isOpen() && one.dueOn().isBefore(today), one.outcome());
    }

    List<NotificationView> notifications() {
        Map<UUID, NotificationDone> done = records.done(person).stream()
                .collect(Collectors.toMap(NotificationDone::planId, Function.identity()));
        List<NotificationPlan> plans = records.plans(person);
        Map<StaffId, LocalizedText> names = desk.names(plans.stream().map(NotificationPlan::officerId).toList());
        return plans.stream().map(one -> notification(one, Optional.ofNullable(done.get(one.id())), names)).toList();
    }

    private NotificationView notification(NotificationPlan plan, Optional<NotificationDone> done, Map<StaffId, LocalizedText> names) {
        return new NotificationView(names.get(new StaffId(plan.officerId())), new RelativeId(plan.recipientId()),
                relatives.get(plan.recipientId()), plan.channel(), plan.language(), plan.plannedFor(), plan.preference(),
                done.map(NotificationDone::doneOn).orElse(null), done.filter(NotificationDone::preferenceHonoured).isPresent(),
                done.map(NotificationDone::outcome).orElse(null), done.map(NotificationDone::followUpOn).orElse(null));
    }

    List<WishView> wishes() {
        List<FamilyWish> said = records.wishes(person);
        Map<StaffId, LocalizedText> names = desk.names(said.stream().map(FamilyWish::recordedBy).toList());
        return said.stream().map(one -> new WishView(one.laterFinds(), one.words(),
                one.relativeId() == null ? null : relatives.get(one.relativeId()), one.saidOn(),
                names.get(new StaffId(one.recordedBy())), one.recordedAt())).toList();
    }

    List<ReceiptView> receipts() {
        List<ReturnReceipt> handed = records.receipts(person);
        Map<StaffId, LocalizedText> names = desk.names(handed.stream().map(ReturnReceipt::recordedBy).toList());
        return handed.stream().map(one -> new ReceiptView(one.returnedOn(), relatives.get(one.relativeId()), one.entitlement(),
                one.identityProof(), one.receipt(), one.partsMissing(), names.get(new StaffId(one.recordedBy())), one.recordedAt()))
                .toList();
    }
}
