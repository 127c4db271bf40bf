package org.athar.missing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.athar.audit.TrailService;
import org.athar.audit.view.TrailFilter;
import org.athar.audit.view.TrailItem;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Outcome;
import org.athar.kernel.Page;
import org.athar.kernel.Refusal;
import org.athar.kernel.Subject;
import org.athar.kernel.Texts;
import org.athar.missing.code.ReviewVerdict;
import org.athar.missing.event.ProtectionChanged;
import org.athar.missing.model.MissingPerson;
import org.athar.missing.model.MissingPersons;
import org.athar.missing.model.request.DisclosureReview;
import org.athar.missing.model.request.ProtectionRecords;
import org.athar.missing.view.DisclosureView;
import org.athar.missing.view.PersonReference;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.NotFound;

/** Who was shown a name beyond what the role shows, for what reason, and what a data protection officer found of it. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DisclosureService {

    private static final int TEXT = 2_000;

    @Inject
    private TrailService entries;
    @Inject
    private ProtectionRecords records;
    @Inject
    private MissingPersons persons;
    @Inject
    private MissingViews views;
    @Inject
    private StaffService staff;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Names that were opened, the latest first, 25 at a time. */
    @Operation(OperationName.READ_DISCLOSURES)
    public Page<DisclosureView> list(String key) {
        Page<TrailItem> opened = entries.entries(new TrailFilter(null, OperationName.UNSEAL_MISSING.name(), Auditable.Result.READ.name(),
                null, null, null, null), key);
        Map<UUID, DisclosureReview> reviews = records.reviews(opened.rows().stream().map(TrailItem::id).toList()).stream()
                .collect(Collectors.toMap(DisclosureReview::entry, Function.identity()));
        Map<StaffId, LocalizedText> names = staff.names(reviews.values().stream().map(DisclosureReview::reviewedBy).distinct().toList());
        Map<MissingPersonId, PersonReference> about = persons.byIds(opened.rows().stream().map(TrailItem::subjectId)
                .filter(Objects::nonNull).distinct().map(MissingPersonId::new).toList()).stream()
                .collect(Collectors.toMap(MissingPerson::id, views::reference));
        return new Page<>(opened.rows().stream().map(item -> view(item, reviews.get(item.id()), names, about)).toList(), opened.next(),
                opened.count());
    }

    /** Records what was found of the reason; once for each, and not by who was shown the name. */
    @Operation(OperationName.REVIEW_DISCLOSURE)
    public Outcome<UUID> review(UUID entry, ReviewVerdict verdict, String note) {
        List<Refusal> violations = MissingRules.violations().required("verdict", verdict)
                .add(verdict == ReviewVerdict.QUESTIONED && Texts.strip(note) == null, "note", MissingRefusal.MISSING)
                .atMost("note", note, TEXT).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        TrailItem item = entries.entry(entry);
        if (!OperationName.UNSEAL_MISSING.name().equals(item.operation())) {
            throw NotFound.absent("audit_entry");
        }
        if (!records.reviews(List.of(entry)).isEmpty()) {
            return Outcome.refused(MissingRefusal.REVIEWED_ALREADY);
        }
        if (item.account().equals(current.actor().account())) {
            return Outcome.refused(MissingRefusal.REVIEWED_BY_READER);
        }
        DisclosureReview review = new DisclosureReview(Ids.next(clock), entry, verdict, Texts.strip(note), current.person(),
                current.recordedAt());
        records.add(review);
        trail.fire(new ProtectionChanged(new Subject("disclosure_review", review.id()), Texts.strip(note)));
        return Outcome.done(entry);
    }

    private static DisclosureView view(TrailItem item, DisclosureReview review, Map<StaffId, LocalizedText> names,
            Map<MissingPersonId, PersonReference> about) {
        return new DisclosureView(item.id(), item.recordedAt(), item.actor(), item.reason(),
                item.subjectId() == null ? null : about.get(new MissingPersonId(item.subjectId())),
                review == null ? null : review.verdict(), review == null ? null : review.note(),
                review == null ? null : names.get(review.reviewedBy()), review == null ? null : review.reviewedAt());
    }
}
