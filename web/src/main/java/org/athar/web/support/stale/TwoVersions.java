package org.athar.web.support.stale;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.athar.audit.view.HistoryLine;
import org.athar.kernel.LocalizedText;
import org.athar.security.fault.StaleRecord;
import org.primefaces.PrimeFaces;

/**
 * Carries a form over a change that somebody else has made to its record meanwhile. The form is read as it was opened, as it was sent and
 * as the record stands now; where they differ, both values are shown, what was typed stays in the form, and saving again saves on the new
 * version. What one person alone has changed is proposed; where both have, the person at the form must choose.
 */
@Named("twoVersions")
@ViewScoped
public class TwoVersions implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FormReader reader;

    private String form;
    private Map<String, Written> opened;
    private List<Difference> differences = List.of();
    private LocalizedText who;
    private Instant changedAt;
    private boolean stale;

    /** Remembers the form as it is shown for the first time. */
    void begin(UIForm shown) {
        if (opened == null) {
            form = shown.getClientId();
            opened = reader.read(shown);
        }
    }

    /**
     * Saves; where somebody else was faster, loads the record anew and lays the two side by side.
     *
     * @param save    saves what is in the form
     * @param reload  reads the record, and puts what it says into the form
     * @param history the record's history, whose last line says who was faster
     * @return what saving answers; nothing where somebody else was faster
     */
    public <T> Optional<T> save(Supplier<Optional<T>> save, Runnable reload, Supplier<List<HistoryLine>> history) {
        try {
            return save.get();
        } catch (StaleRecord e) {
            compare(reload);
            stale = true;
            List<HistoryLine> lines = history.get();
            HistoryLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            who = last == null ? null : last.actor();
            changedAt = last == null ? null : last.recordedAt();
            return Optional.empty();
        }
    }

    private void compare(Runnable reload) {
        UIComponent shown = shown();
        Map<String, Written> mine = reader.read(shown);
        reload.run();
        Map<String, Written> theirs = reader.read(shown);
        Set<String> ids = new LinkedHashSet<>(theirs.keySet());
        ids.addAll(mine.keySet());
        List<Difference> found = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        for (String id : ids) {
            Written before = opened.get(id);
            Written ours = mine.getOrDefault(id, empty(theirs.get(id)));
            Written now = theirs.getOrDefault(id, empty(ours));
            if (!Written.same(ours.value(), now.value())) {
                Difference difference = new Difference(ours, now, before == null ? null : before.value());
                found.add(difference);
                values.put(id, difference.value());
            }
        }
        reader.write(shown, values);
        opened = theirs;
        differences = found;
    }

    private static Written empty(Written like) {
        return new Written(like.id(), like.label(), null, "");
    }

    /** Puts the value that was chosen into its input, and shows it there; the rest of the form stays as it is. */
    public void take(Difference difference) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put(difference.getId(), difference.value());
        reader.write(shown(), value);
        PrimeFaces.current().ajax().update(difference.getId());
    }

    private UIComponent shown() {
        return FacesContext.getCurrentInstance().getViewRoot().findComponent(":" + form);
    }

    /** Whether somebody else was faster. */
    public boolean isStale() {
        return stale;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public Difference.Side[] getSides() {
        return Difference.Side.values();
    }

    /** Who was faster; null where she who asks may not know. */
    public LocalizedText getWho() {
        return who;
    }

    /** When; null as above. */
    public Instant getChangedAt() {
        return changedAt;
    }
}
