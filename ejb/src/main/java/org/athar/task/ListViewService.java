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
import java.util.Optional;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.kernel.Texts;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.NotFound;
import org.athar.task.event.ListViewKept;
import org.athar.task.model.ListView;
import org.athar.task.model.ListViews;

/** Keeps how people want to see their lists: filters and columns under a name, and the columns chosen last. A view is nobody else's. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ListViewService {

    private static final int MOST = 20;
    private static final int NAME = 60;
    private static final int QUERY = 2_000;
    private static final int MOST_COLUMNS = 40;

    @Inject
    private ListViews views;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** The views of a list that who asks has kept: first the columns chosen last, without a name, then those with one by their names. */
    @Operation(OperationName.READ_LIST_VIEWS)
    public List<SavedView> of(String list) {
        List<SavedView> found = new ArrayList<>();
        found.add(views.lastChoice(current.person(), list).map(ListView::view).orElse(new SavedView(null, null, "", List.of())));
        views.named(current.person(), list).stream().map(ListView::view).forEach(found::add);
        return found;
    }

    /** Keeps the columns of a list as they were just chosen: of a view of who asks, or as the choice made last. */
    @Operation(OperationName.KEEP_LIST_VIEW)
    public void chooseColumns(String list, ListViewId view, List<String> hidden) {
        List<String> columns = hidden.stream().filter(column -> column.matches("\\w{1,40}")).distinct().limit(MOST_COLUMNS).toList();
        ListView chosen = view == null ? views.lastChoice(current.person(), list).orElseGet(() -> add(list)) : own(view);
        chosen.show(columns, current.recordedAt());
        trail.fire(new ListViewKept(chosen.id()));
    }

    /** Keeps filters and columns of a list under a name. */
    @Operation(OperationName.KEEP_LIST_VIEW)
    public Outcome<ListViewId> save(String list, String typedName, String query, List<String> hidden) {
        String name = Texts.strip(typedName);
        List<Refusal> refusals = violations(list, name, null);
        if (refusals.isEmpty() && (query.length() > QUERY || views.named(current.person(), list).size() >= MOST)) {
            refusals.add(Refusal.at("name", TaskRefusal.TOO_MANY_VIEWS, MOST));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        ListView view = add(list);
        view.name(name, current.recordedAt());
        view.filter(query, current.recordedAt());
        view.show(hidden, current.recordedAt());
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

    /** Removes a view; its name and filters are gone. */
    @Operation(OperationName.KEEP_LIST_VIEW)
    public Outcome<ListViewId> remove(ListViewId id) {
        own(id).remove(current.recordedAt());
        trail.fire(new ListViewKept(id));
        return Outcome.done(id);
    }

    private List<Refusal> violations(String list, String name, ListViewId but) {
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

    private ListView add(String list) {
        ListView view = new ListView(Ids.next(clock), current.person(), list, current.recordedAt());
        views.add(view);
        return view;
    }

    private ListView own(ListViewId id) {
        Optional<ListView> view = views.byId(id).filter(one -> one.isOf(current.person()));
        return view.orElseThrow(() -> NotFound.absent("list_view"));
    }
}
