package org.athar.liaison;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.athar.audit.HistoryService;
import org.athar.audit.view.HistoryLine;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Page;
import org.athar.kernel.Sensitivity;
import org.athar.liaison.model.Enquiry;
import org.athar.liaison.model.FamilyAnswer;
import org.athar.liaison.model.FamilyAppointment;
import org.athar.liaison.model.FamilyRecords;
import org.athar.liaison.view.AppointmentView;
import org.athar.liaison.view.DeskView;
import org.athar.liaison.view.EnquiryView;
import org.athar.liaison.view.FamilyCard;
import org.athar.liaison.view.FamilyFileView;
import org.athar.missing.MissingFactsService;
import org.athar.missing.MissingPersonId;
import org.athar.missing.MissingService;
import org.athar.missing.command.MissingFilter;
import org.athar.missing.view.MissingListItem;
import org.athar.missing.view.PersonReference;
import org.athar.security.ScopeKind;
import org.athar.security.StaffId;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.RecordsRead;
import org.athar.security.view.StaffListItem;

/** The desk of a liaison officer: search among the families of the office, what may be told, and everything said before. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FamilyReadService {

    private static final int PAGE = 25;
    private static final int DAYS_AHEAD = 14;
    private static final int MOST = 100;

    @Inject
    private MissingService register;
    @Inject
    private MissingFactsService missing;
    @Inject
    private FamilyDesk desk;
    @Inject
    private FamilyRecords records;
    @Inject
    private HistoryService history;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;

    /** Persons of the office by words in name, mother's name, reference or year of birth, in any script; with what may be told. */
    @Operation(OperationName.READ_FAMILY_STATUS)
    public Page<FamilyCard> search(String words, String after) {
        return search(words, after, PAGE);
    }

    /** The same, so many at a time. */
    @Operation(OperationName.READ_FAMILY_STATUS)
    public Page<FamilyCard> search(String words, String after, int most) {
        Page<MissingListItem> found = register.list(new MissingFilter(words, null, null, null, null, after), most);
        List<UUID> persons = found.rows().stream().map(item -> item.person().id().value()).toList();
        Map<UUID, FamilyAnswer> answers = records.answers(persons);
        Map<UUID, FamilyAppointment> next = records.nextAppointments(persons);
        return new Page<>(found.rows().stream().map(item -> card(item, answers, next)).toList(), found.next(), found.count());
    }

    private FamilyCard card(MissingListItem item, Map<UUID, FamilyAnswer> answers, Map<UUID, FamilyAppointment> appointments) {
        UUID id = item.person().id().value();
        Optional<FamilyAnswer> answer = Optional.ofNullable(answers.get(id));
        FamilyAppointment next = desk.sealed(item.person().id()) ? null : appointments.get(id);
        return new FamilyCard(item.person(), item.mother(), item.birth(), item.lastSeenOn(), item.lastSeenPlace(), desk.status(answer),
                desk.sentences(item.person().id(), answer), desk.language(item.person().id()), next == null ? null : next.dueOn(),
                next == null ? null : next.what(), next != null && next.dueOn().isBefore(desk.today()));
    }

    /** Everything that liaison holds about the family of one person. */
    @Operation(OperationName.READ_FAMILY_STATUS)
    public FamilyFileView file(String handle) {
        MissingPersonId person = desk.person(handle);
        trail.fire(RecordsRead.of("missing_person", person.value(), Sensitivity.S3));
        MissingListItem item = missing.describe(person);
        Optional<FamilyAnswer> answer = records.answer(person.value());
        FamilyAppointment next = records.nextAppointments(List.of(person.value())).get(person.value());
        FamilyCard card = card(item, answer.map(one -> Map.of(person.value(), one)).orElse(Map.of()),
                next == null ? Map.of() : Map.of(person.value(), next));
        if (desk.sealed(person)) {
            return new FamilyFileView(card, null, List.of(), List.of(), 0, List.of(), List.of(), List.of(), List.of(), null,
                    desk.office(item.office()), true);
        }
        FamilyViews views = new FamilyViews(records, desk, person, item.person());
        return new FamilyFileView(card, answer.map(FamilyAnswer::need).orElse(null), views.answers(), desk.relatives(person),
                records.countEnquiries(person.value()), views.appointments(), views.notifications(), views.wishes(), views.receipts(),
                desk.decided(person).orElse(null), desk.office(item.office()), false);
    }

    /** Who asked about one person and what was told, the latest first; nothing of it where the family's data is kept and no longer used. */
    @Operation(OperationName.READ_FAMILY_STATUS)
    public Page<EnquiryView> enquiries(String handle, String after) {
        return enquiries(handle, after, PAGE);
    }

    /** The same, so many at a time. */
    @Operation(OperationName.READ_FAMILY_STATUS)
    public Page<EnquiryView> enquiries(String handle, String after, int most) {
        MissingPersonId person = desk.person(handle);
        trail.fire(RecordsRead.of("missing_person", person.value(), Sensitivity.S3));
        if (desk.sealed(person)) {
            return new Page<>(List.of(), null, 0);
        }
        List<Enquiry> read = records.enquiries(person.value(), Ids.of(after).orElse(null), most + 1);
        Page<Enquiry> page = Page.of(read, after, most, one -> one.id().toString(),
                limit -> Math.min(records.countEnquiries(person.value()), limit));
        return page.with(FamilyViews.enquiries(page.rows(), desk));
    }

    /** The life of everything that liaison holds about the family of one person, oldest first. */
    @Operation(OperationName.READ_FAMILY_STATUS)
    public List<HistoryLine> history(String handle) {
        MissingPersonId person = desk.person(handle);
        trail.fire(RecordsRead.of("missing_person", person.value(), Sensitivity.S3));
        return history.of(records.rows(person.value()));
    }

    /** Those who can be named as the officer who tells a family. */
    @Operation(OperationName.READ_FAMILY_STATUS)
    public List<StaffListItem> officers() {
        return desk.officers();
    }

    /** What is due today, what is overdue, and what comes within two weeks. */
    @Operation(OperationName.READ_FAMILY_STATUS)
    public DeskView today() {
        LocalDate today = desk.today();
        List<FamilyAppointment> open = records.openUntil(today.plusDays(DAYS_AHEAD),
                current.scope().everywhere() ? null : current.scope().of(ScopeKind.OFFICE), MOST).stream()
                .filter(one -> !desk.sealed(new MissingPersonId(one.missingPersonId()))).toList();
        Map<MissingPersonId, PersonReference> persons = missing.references(open.stream().map(FamilyAppointment::missingPersonId)
                .distinct().map(MissingPersonId::new).toList());
        if (!persons.isEmpty()) {
            trail.fire(RecordsRead.of("missing_person", persons.keySet().stream().map(MissingPersonId::value).toList(), Sensitivity.S2));
        }
        Map<StaffId, LocalizedText> names = desk.names(open.stream().map(FamilyAppointment::recordedBy).toList());
        List<AppointmentView> views = open.stream().map(one -> FamilyViews.appointment(one,
                persons.get(new MissingPersonId(one.missingPersonId())), names, today)).toList();
        return new DeskView(views.stream().filter(one -> one.dueOn().equals(today)).toList(),
                views.stream().filter(AppointmentView::overdue).toList(),
                views.stream().filter(one -> one.dueOn().isAfter(today)).toList());
    }
}
