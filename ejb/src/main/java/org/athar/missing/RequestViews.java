package org.athar.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.athar.file.FileService;
import org.athar.kernel.LocalizedText;
import org.athar.missing.code.RequestState;
import org.athar.missing.erasure.Erasures;
import org.athar.missing.model.MissingPerson;
import org.athar.missing.model.MissingPersons;
import org.athar.missing.model.request.DataRequest;
import org.athar.missing.model.request.LegalHold;
import org.athar.missing.model.request.RequestDecision;
import org.athar.missing.view.HoldView;
import org.athar.missing.view.PersonReference;
import org.athar.missing.view.RequestDecisionView;
import org.athar.missing.view.RequestFileView;
import org.athar.missing.view.RequestView;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.access.CurrentOperation;

/** Makes views of requests about data and of holds. */
@ApplicationScoped
class RequestViews {

    @Inject
    private MissingPersons persons;
    @Inject
    private MissingViews views;
    @Inject
    private Erasures erasures;
    @Inject
    private Restriction restriction;
    @Inject
    private FileService files;
    @Inject
    private StaffService staff;
    @Inject
    private CurrentOperation current;

    /** As a list shows them: without who asks and what about. */
    List<RequestView> listed(List<DataRequest> requests, LocalDate today) {
        Map<MissingPersonId, PersonReference> about = persons.byIds(requests.stream().map(DataRequest::person).distinct().toList()).stream()
                .collect(Collectors.toMap(MissingPerson::id, views::reference));
        return requests.stream().map(request -> new RequestView(request.ref(), request.kind(), request.state(),
                about.get(request.person()), null, null, null, null, request.receivedOn(), request.dueOn(), overdue(request, today),
                request.pending().isPresent(), null, request.recordedAt())).toList();
    }

    RequestFileView file(DataRequest request, List<LegalHold> holds, LocalDate today) {
        List<StaffId> people = new ArrayList<>(List.of(request.recordedBy()));
        request.decisions().forEach(one -> {
            people.add(one.proposedBy());
            one.answeredBy().ifPresent(people::add);
        });
        Map<StaffId, LocalizedText> names = staff.names(people);
        RequestView view = new RequestView(request.ref(), request.kind(), request.state(), person(request), request.askedBy(),
                request.standing(), request.identityCheck(), request.concerns(), request.receivedOn(), request.dueOn(),
                overdue(request, today), request.pending().isPresent(), names.get(request.recordedBy()), request.recordedAt());
        List<RequestDecisionView> decisions = new ArrayList<>(request.decisions().stream().map(one -> decision(one, names)).toList());
        Collections.reverse(decisions);
        return new RequestFileView(view, List.copyOf(decisions), holds(holds), request.open(),
                erasures.view(request.id(), request.person(), request.kind(), request.state()),
                files.describe(restriction.papers(request.person())));
    }

    List<HoldView> holds(Collection<LegalHold> holds) {
        List<StaffId> people = new ArrayList<>(holds.stream().map(LegalHold::placedBy).toList());
        holds.forEach(one -> one.endedBy().ifPresent(people::add));
        Map<StaffId, LocalizedText> names = staff.names(people);
        return holds.stream().map(one -> new HoldView(one.id(), one.authority(), one.document(), one.reason(), one.placedOn(),
                names.get(one.placedBy()), one.endReason(), one.endedBy().map(names::get).orElse(null), one.endedAt(),
                one.stands() && !one.placedBy().equals(current.person()))).toList();
    }

    private RequestDecisionView decision(RequestDecision one, Map<StaffId, LocalizedText> names) {
        return new RequestDecisionView(one.verdict(), one.reasons(), names.get(one.proposedBy()), one.proposedAt(), one.confirmed(),
                one.answer(), one.answeredBy().map(names::get).orElse(null), one.answeredAt(),
                one.confirmed() == null && !Objects.equals(one.proposedBy(), current.person()));
    }

    private PersonReference person(DataRequest request) {
        return persons.byId(request.person()).map(views::reference).orElse(null);
    }

    private static boolean overdue(DataRequest request, LocalDate today) {
        return request.state() == RequestState.OPEN && request.dueOn().isBefore(today);
    }
}
