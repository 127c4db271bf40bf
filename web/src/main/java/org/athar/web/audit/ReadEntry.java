package org.athar.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.athar.audit.TrailService;
import org.athar.audit.view.HistoryLine;
import org.athar.audit.view.TrailItem;
import org.athar.security.fault.NotFound;
import org.athar.web.security.Self;

/** One entry of the trail, with what it changed. */
@Named
@RequestScoped
public class ReadEntry {

    @Inject
    private TrailService service;
    @Inject
    private Self self;

    private UUID id;
    private TrailItem entry;
    private List<HistoryLine> changes = List.of();

    /** Loads the entry; its values only for those who may read histories. */
    public void load() {
        if (id == null) {
            throw NotFound.absent("audit_entry");
        }
        entry = service.entry(id);
        if (entry.rows() > 0 && self.may("READ_HISTORY")) {
            changes = service.changesOf(id);
        }
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public TrailItem getEntry() {
        return entry;
    }

    public List<HistoryLine> getChanges() {
        return changes;
    }
}
