package org.athar.liaison.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.kernel.Subject;
import org.athar.liaison.model.Enquiry;
import org.athar.liaison.model.FamilyAnswer;
import org.athar.liaison.model.FamilyAppointment;
import org.athar.liaison.model.FamilyRecords;
import org.athar.liaison.model.FamilyWish;
import org.athar.liaison.model.NotificationDone;
import org.athar.liaison.model.NotificationPlan;
import org.athar.liaison.model.ReturnReceipt;

/** Records of liaison in the database. */
@ApplicationScoped
public class JpaFamilyRecords implements FamilyRecords {

    private static final String LATEST_ANSWERS = """
            select answer from FamilyAnswer answer where answer.missingPersonId in :persons
              and not exists (select 1 from FamilyAnswer later where later.missingPersonId = answer.missingPersonId
                   and (later.recordedAt > answer.recordedAt or later.recordedAt = answer.recordedAt and later.id > answer.id))
            """;
    private static final String LATEST = " order by one.recordedAt desc, one.id desc";
    private static final String AFTER = " and (one.recordedAt < :at or one.recordedAt = :at and one.id < :last)";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private AnswersRead read;

    @Override
    public Optional<FamilyAnswer> answer(UUID person) {
        return read.of(person, () -> Optional.ofNullable(answers(List.of(person)).get(person)));
    }

    @Override
    public Map<UUID, FamilyAnswer> answers(Collection<UUID> persons) {
        return persons.isEmpty() ? Map.of() : entities.createQuery(LATEST_ANSWERS, FamilyAnswer.class).setParameter("persons", persons)
                .getResultStream().collect(Collectors.toMap(FamilyAnswer::missingPersonId, Function.identity()));
    }

    @Override
    public List<FamilyAnswer> answersOf(UUID person) {
        return of(FamilyAnswer.class, person, LATEST);
    }

    @Override
    public List<Enquiry> enquiries(UUID person, UUID after, int most) {
        Optional<Enquiry> last = Optional.ofNullable(after).map(id -> entities.find(Enquiry.class, id))
                .filter(one -> one.missingPersonId().equals(person));
        TypedQuery<Enquiry> wanted = entities.createQuery("select one from Enquiry one where one.missingPersonId = :person"
                + (last.isPresent() ? AFTER : "") + LATEST, Enquiry.class).setParameter("person", person).setMaxResults(most);
        last.ifPresent(one -> wanted.setParameter("at", one.recordedAt()).setParameter("last", one.id()));
        return wanted.getResultList();
    }

    @Override
    public int countEnquiries(UUID person) {
        return entities.createQuery("select count(one) from Enquiry one where one.missingPersonId = :person", Long.class)
                .setParameter("person", person).getSingleResult().intValue();
    }

    @Override
    public List<FamilyAppointment> appointments(UUID person) {
        return of(FamilyAppointment.class, person, " order by one.doneAt desc nulls first, one.dueOn, one.id");
    }

    @Override
    public Map<UUID, FamilyAppointment> nextAppointments(Collection<UUID> persons) {
        return persons.isEmpty() ? Map.of() : entities.createQuery("""
                select one from FamilyAppointment one where one.missingPersonId in :persons and one.doneAt is null
                order by one.dueOn desc, one.id desc""", FamilyAppointment.class).setParameter("persons", persons).getResultStream()
                .collect(Collectors.toMap(FamilyAppointment::missingPersonId, Function.identity(), (later, sooner) -> sooner));
    }

    @Override
    public List<FamilyAppointment> openUntil(LocalDate day, Set<UUID> offices, int most) {
        return entities.createQuery("""
                select one from FamilyAppointment one
                where one.doneAt is null and one.dueOn <= :day and (:everywhere = true or one.officeId in :offices)
                order by one.dueOn, one.id""", FamilyAppointment.class).setParameter("day", day)
                .setParameter("everywhere", offices == null)
                .setParameter("offices", Objects.requireNonNullElse(offices, Set.of())).setMaxResults(most).getResultList();
    }

    @Override
    public Optional<FamilyAppointment> appointment(UUID id) {
        return Optional.ofNullable(id).map(known -> entities.find(FamilyAppointment.class, known));
    }

    @Override
    public List<NotificationPlan> plans(UUID person) {
        return of(NotificationPlan.class, person, LATEST);
    }

    @Override
    public List<NotificationDone> done(UUID person) {
        return of(NotificationDone.class, person, LATEST);
    }

    @Override
    public List<FamilyWish> wishes(UUID person) {
        return of(FamilyWish.class, person, LATEST);
    }

    @Override
    public List<ReturnReceipt> receipts(UUID person) {
        return of(ReturnReceipt.class, person, LATEST);
    }

    @Override
    public List<Subject> rows(UUID person) {
        return Stream.of(answersOf(person).stream().map(one -> new Subject("family_answer", one.id())),
                enquiries(person, null, Integer.MAX_VALUE).stream().map(one -> new Subject("enquiry", one.id())),
                appointments(person).stream().map(one -> new Subject("family_appointment", one.id())),
                plans(person).stream().map(one -> new Subject("notification_plan", one.id())),
                done(person).stream().map(one -> new Subject("notification_done", one.id())),
                wishes(person).stream().map(one -> new Subject("family_wish", one.id())),
                receipts(person).stream().map(one -> new Subject("return_receipt", one.id()))).flatMap(Function.identity()).toList();
    }

    @Override
    public void add(Object made) {
        entities.persist(made);
        if (made instanceof FamilyAnswer answer) {
            read.given(answer);
        }
    }

    private <T> List<T> of(Class<T> type, UUID person, String order) {
        return entities.createQuery("select one from " + type.getSimpleName() + " one where one.missingPersonId = :person" + order, type)
                .setParameter("person", person).getResultList();
    }
}
