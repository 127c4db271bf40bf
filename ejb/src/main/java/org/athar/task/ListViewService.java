package org.athar.task;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.kernel.Texts;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.NotFound;
import org.athar.task.event.ListViewKept;
import org.athar.task.event.ListViewShared;
import org.athar.task.model.ListView;
import org.athar.task.model.ListViews;

/**
 * Keeps how people want to see their lists: filters and columns under a name, and the columns chosen last. Others see a view only if its
 * person shares it and still works here, and nobody else changes it.
 */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ListViewService {

    private static final int MOST = 20;
    private static final int NAME = 60;
    private static final int QUERY = 2_000;
    private static final int MOST_COLUMNS = 40;
    private static final String SHARING = "sharing";

    @Inject
    private ListViews views;
    @Inject
    private StaffService staff;
    @Inject
    private AccessMatrix matrix;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /**
     * The views of a list that who asks may use: first the columns chosen last, without a name, then those of who asks by their names,
     * then those that others share who still work here.
     */
    @Operation(OperationName.READ_LIST_VIEWS)
    public List<SavedView> of(RecordList list) {
        List<SavedView> found = new ArrayList<>();
        found.add(views.lastChoice(current.person(), list).map(ListView::view).orElse(new SavedView(null, null, "", List.of())));
        views.named(current.person(), list).stream().map(ListView::view).forEach(found::add);
        Set<Role> roles = current.actor().roles();
        List<ListView> shared = matrix.ceiling(list.reading(), roles).isEmpty() ? List.of()
                : views.shared(current.person(), roles, list);
        Map<StaffId, LocalizedText> owners = staff.atWork(shared.stream().map(ListView::person).distinct().toList());
        shared.stream().filter(view -> owners.containsKey(view.person()))
                .forEach(view -> found.add(view.view(owners.get(view.person()))));
        return found;
    }

    /** The roles that open a list, with which a view of it can be shared. */
    @Operation(OperationName.READ_LIST_VIEWS)
    public List<Role> readers(RecordList list) {
        return matrix.rolesOf(list.reading()).stream().filter(role -> role != Role.SYSTEM).sorted().toList();
    }

    /** Keeps the columns of a list as they were just chosen: of a view of who asks, or as the choice made last. */
    @Operation(OperationName.KEEP_LIST_VIEW)
    public void chooseColumns(RecordList list, ListViewId view, List<String> hidden) {
        List<String> columns = hidden.stream().filter(column -> column.matches("\\w{1,40}")).distinct().limit(MOST_COLUMNS).toList();
        Optional<ListView> last = view == null ? views.lastChoice(current.person(), list) : Optional.of(own(view));
        ListView chosen = last.orElseGet(() -> begun(list));
        chosen.show(columns, current.recordedAt());
        if (last.isEmpty()) {
            views.add(chosen);
        }
        trail.fire(new ListViewKept(chosen.id()));
    }

    /** Keeps filters and columns of a list under a name. */
    @Operation(OperationName.KEEP_LIST_VIEW)
    public Outcome<ListViewId> save(RecordList list, String typedName, String query, List<String> hidden) {
        String name = Texts.strip(typedName);
        List<Refusal> refusals = violations(list, name, null);
        if (refusals.isEmpty() && (query.length() > QUERY || views.named(current.person(), list).size() >= MOST)) {
            refusals.add(Refusal.at("name", TaskRefusal.TOO_MANY_VIEWS, MOST));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        ListView view = begun(list);
        view.name(name, current.recordedAt());
        view.filter(query, current.recordedAt());
        view.show(hidden, current.recordedAt());
        views.add(view);
        trail.fire(new ListViewKept(view.id()));
        return Outcome.done(view.id());
    }

    /** Gives a view another name. */
    @Operation(OperationName.KEEP_LIST_VIEW)
    public Outcome<ListViewId> rename(ListViewId id, String typedName) {
        ListView view = own(id);
        String name = Texts.strip(typedName);
        List<Refusal> refusals = violations(view.list(), name, id);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        view.name(name, current.recordedAt());
        trail.fire(new ListViewKept(id));
        return Outcome.done(id);
    }

    /** Shows a view to those of a role, or where that is null to all who may open the list; it stays that of who asks alone to change. */
    @Operation(OperationName.SHARE_LIST_VIEW)
    public Outcome<ListViewId> share(ListViewId id, Role with) {
        ListView view = own(id);
        if (with != null && !readers(view.list()).contains(with)) {
            return Outcome.refused(List.of(Refusal.at(SHARING, TaskRefusal.ROLE_WITHOUT_THE_LIST)));
        }
        Optional<TaskRefusal> refusal = view.share(with, current.recordedAt());
        if (refusal.isPresent()) {
            return Outcome.refused(List.of(Refusal.at(SHARING, refusal.get())));
        }
        trail.fire(new ListViewShared(id));
        return Outcome.done(id);
    }

    /** Shows a view to nobody else any more. */
    @Operation(OperationName.SHARE_LIST_VIEW)
    public Outcome<ListViewId> keepToOneself(ListViewId id) {
        own(id).keepToOneself();
        trail.fire(new ListViewShared(id));
        return Outcome.done(id);
    }

    /** Removes a view, for those too with whom it was shared; its name and filters are gone. */
    @Operation(OperationName.KEEP_LIST_VIEW)
    public Outcome<ListViewId> remove(ListViewId id) {
        own(id).remove(current.recordedAt());
        trail.fire(new ListViewKept(id));
        return Outcome.done(id);
    }

    private List<Refusal> violations(RecordList list, String name, ListViewId but) {
        List<Refusal> found = new ArrayList<>();
        if (name == null) {
            found.add(Refusal.at("name", TaskRefusal.VIEW_NAME_MISSING));
        } else if (!Texts.isReadable(name, NAME)) {
            found.add(Refusal.at("name", TaskRefusal.VIEW_NAME_UNFIT, NAME));
        } else if (views.named(current.person(), list).stream().anyMatch(view -> view.isNamed(name) && !view.id().equals(but))) {
            found.add(Refusal.at("name", TaskRefusal.VIEW_NAME_TAKEN));
        }
        return found;
    }

    /** A view that is added once it is whole: for a moment without its name it would be in the way of the choice made last. */
    private ListView begun(RecordList list) {
        return new ListView(Ids.next(clock), current.person(), list, current.recordedAt());
    }

    private ListView own(ListViewId id) {
        Optional<ListView> view = views.byId(id).filter(one -> one.isOf(current.person()));
        return view.orElseThrow(() -> NotFound.absent("list_view"));
    }
}
