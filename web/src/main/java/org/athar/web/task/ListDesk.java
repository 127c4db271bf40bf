package org.athar.web.task;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Outcome;
import org.athar.task.ListViewId;
import org.athar.task.ListViewService;
import org.athar.task.RecordList;
import org.athar.task.SavedView;
import org.athar.web.support.Address;
import org.athar.web.support.Notices;

/** What stands above a list: the reader's own views of it and those that others share, its columns, and the way to a file of it. */
@Named
@ViewScoped
public class ListDesk implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NOBODY = "NOBODY";
    private static final String ALL = "ALL";

    @Inject
    private ListViewService service;
    @Inject
    private Address address;
    @Inject
    private Notices notices;

    private UUID view;
    private String name;
    private String sharing;
    private final Map<RecordList, List<SavedView>> kept = new EnumMap<>(RecordList.class);

    /** The reader's own views of a list that have a name. */
    public List<SavedView> named(RecordList list) {
        return of(list).stream().filter(each -> each.name() != null && each.isOwn()).toList();
    }

    /** The views of a list that others share. */
    public List<SavedView> shared(RecordList list) {
        return of(list).stream().filter(each -> !each.isOwn()).toList();
    }

    /** The view that the address names; null if it names none, or one that is gone. */
    public SavedView current(RecordList list) {
        return of(list).stream().filter(each -> each.name() != null && each.id().value().equals(view)).findFirst().orElse(null);
    }

    /** The same, where it is the reader's own to change. */
    public SavedView own(RecordList list) {
        SavedView current = current(list);
        return current == null || !current.isOwn() ? null : current;
    }

    /** The roles with which a view of a list can be shared. */
    public List<Role> readers(RecordList list) {
        return service.readers(list);
    }

    /** Columns that are not shown, for the script. */
    public String hidden(RecordList list) {
        SavedView current = current(list);
        return String.join(" ", current == null ? of(list).get(0).hidden() : current.hidden());
    }

    /** Address of the list under a view. */
    public String open(SavedView saved) {
        return path() + "?" + (saved.query().isEmpty() ? "" : saved.query() + "&") + Address.VIEW + "=" + saved.id();
    }

    /** Address at which a file of the list is asked for, with the filters that stand in the address now. */
    public String export(RecordList list) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + "/interop/ask.xhtml?list=" + list
                + (address.getQuery().isEmpty() ? "" : "&filter=" + URLEncoder.encode(address.getQuery(), StandardCharsets.UTF_8))
                + (view == null ? "" : "&view=" + view);
    }

    /** Keeps filters and columns as they are now under the name that was typed, and opens them under it. */
    public void save(RecordList list) throws IOException {
        Outcome<ListViewId> saved = service.save(list, name, address.getQuery(), columns(hidden(list)));
        if (notices.tell(saved, "task.view.saved")) {
            redirect(open(new SavedView(((Outcome.Done<ListViewId>) saved).value(), name, address.getQuery(), List.of())));
        }
    }

    /** Gives the view that the address names the name that was typed. */
    public void rename() throws IOException {
        if (notices.tell(service.rename(new ListViewId(view), name), "task.view.renamed")) {
            redirect(path() + "?" + query());
        }
    }

    /** Shares the view that the address names with whom was chosen, or keeps it to the reader. */
    public void share() throws IOException {
        boolean shares = !NOBODY.equals(getSharing());
        Outcome<ListViewId> outcome = shares
                ? service.share(new ListViewId(view), ALL.equals(getSharing()) ? null : Role.valueOf(getSharing()))
                : service.keepToOneself(new ListViewId(view));
        if (notices.tell(outcome, shares ? "task.view.share.done" : "task.view.share.undone")) {
            redirect(path() + "?" + query());
        }
    }

    /** Removes the view that the address names; the list stays as it is. */
    public void remove() throws IOException {
        if (notices.tell(service.remove(new ListViewId(view)), "task.view.removed")) {
            redirect(path() + (address.getQuery().isEmpty() ? "" : "?" + address.getQuery()));
        }
    }

    private String query() {
        return (address.getQuery().isEmpty() ? "" : address.getQuery() + "&") + Address.VIEW + "=" + view;
    }

    private static List<String> columns(String hidden) {
        return Arrays.stream(hidden.split(" ")).filter(column -> !column.isEmpty()).toList();
    }

    private List<SavedView> of(RecordList list) {
        return kept.computeIfAbsent(list, service::of);
    }

    private static String path() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getExternalContext().getRequestContextPath() + faces.getViewRoot().getViewId();
    }

    private static void redirect(String to) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.getExternalContext().redirect(to);
        faces.responseComplete();
    }

    public UUID getView() {
        return view;
    }

    public void setView(UUID view) {
        this.view = view;
    }

    /** With whom the view that the address names is shared, or shall be. */
    public String getSharing() {
        if (sharing == null) {
            sharing = kept.values().stream().flatMap(List::stream).filter(each -> each.shared() && each.id().value().equals(view))
                    .findFirst().map(each -> each.with() == null ? ALL : each.with().name()).orElse(NOBODY);
        }
        return sharing;
    }

    public void setSharing(String sharing) {
        this.sharing = sharing;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
