package org.athar.liaison.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.kernel.Subject;

/** Everything that liaison keeps of families. */
public interface FamilyRecords {

    /** The answer that counts for a person; empty if there is none. */
    Optional<FamilyAnswer> answer(UUID person);

    /** The answers that count, by person. */
    Map<UUID, FamilyAnswer> answers(Collection<UUID> persons);

    /** Every answer for a person, the latest first. */
    List<FamilyAnswer> answersOf(UUID person);

    /** So many of the log of a person, the latest first, those after an enquiry of it; from the first on where that is null or none. */
    List<Enquiry> enquiries(UUID person, UUID after, int most);

    /** How many enquiries about a person are logged. */
    int countEnquiries(UUID person);

    /** What was agreed about a person, the next first, done ones last. */
    List<FamilyAppointment> appointments(UUID person);

    /** What is open and next for each of these persons. */
    Map<UUID, FamilyAppointment> nextAppointments(Collection<UUID> persons);

    /** Open appointments up to a day, of these offices; null for all offices. */
    List<FamilyAppointment> openUntil(LocalDate day, Set<UUID> offices, int most);

    /** One appointment. */
    Optional<FamilyAppointment> appointment(UUID id);

    /** Plans of notification for a person, the latest first. */
    List<NotificationPlan> plans(UUID person);

    /** What was done of the plans for a person. */
    List<NotificationDone> done(UUID person);

    /** Wishes about later finds, the latest first. */
    List<FamilyWish> wishes(UUID person);

    /** Remains handed over. */
    List<ReturnReceipt> receipts(UUID person);

    /** Every row that liaison keeps about a person, by its table, for the history. */
    List<Subject> rows(UUID person);

    /** Keeps a new record of any kind of liaison. */
    void add(Object made);
}
