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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.athar.kernel.Outcome;
import org.athar.task.ListViewId;
import org.athar.task.ListViewService;
import org.athar.task.SavedView;
import org.athar.web.support.Address;
import org.athar.web.support.Notices;

/** What stands above a list: the reader's own views of it, its columns, and the way to a file of it. */
@Named
@ViewScoped
public class ListDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ListViewService service;
    @Inject
    private Address address;
    @Inject
    private Notices notices;

    private UUID view;
    private String name;
    private final Map<String, List<SavedView>> kept = new HashMap<>();

    /** The reader's views of a list that have a name. */
    public List<SavedView> named(String list) {
        return of(list).stream().filter(each -> each.name() != null).toList();
    }

    /** The view that the address names; null if it names none, or one that is gone. */
    public SavedView current(String list) {
        return view == null ? null : named(list).stream().filter(each -> each.id().value().equals(view)).findFirst().orElse(null);
    }

    /** Columns that are not shown, for the script. */
    public String hidden(String list) {
        SavedView current = current(list);
        return String.join(" ", current == null ? of(list).get(0).hidden() : current.hidden());
    }

    /** Address of the list under a view. */
    public String open(SavedView saved) {
        return path() + "?" + (saved.query().isEmpty() ? "" : saved.query() + "&") + Address.VIEW + "=" + saved.id();
    }

    /** Address at which a file of the list is asked for, with the filters that stand in the address now. */
    public String export(String list) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + "/interop/ask.xhtml?list=" + list
                + (address.getQuery().isEmpty() ? "" : "&filter=" + URLEncoder.encode(address.getQuery(), StandardCharsets.UTF_8))
                + (view == null ? "" : "&view=" + view);
    }

    /** Keeps filters and columns as they are now under the name that was typed, and opens them under it. */
    public void save(String list) throws IOException {
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

    private List<SavedView> of(String list) {
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
