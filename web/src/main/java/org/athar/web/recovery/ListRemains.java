package org.athar.web.recovery;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.athar.custody.EvidenceNumber;
import org.athar.kernel.Page;
import org.athar.recovery.RecoveryService;
import org.athar.recovery.code.RemainsClass;
import org.athar.recovery.code.RemainsStatus;
import org.athar.recovery.command.RemainsFilter;
import org.athar.recovery.view.RemainsListItem;
import org.athar.site.view.SiteBrief;
import org.athar.web.support.Language;
import org.athar.web.support.ListTrail;
import org.athar.web.support.Texts;
import org.athar.web.support.part.Chip;

/** Sets of remains: where from, what, where they stand. */
@Named
@ViewScoped
public class ListRemains implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecoveryService recovery;
    @Inject
    private Texts text;
    @Inject
    private Language language;

    private Page<RemainsListItem> page;
    private SiteBrief origin;
    private String q;
    private String site;
    private RemainsClass kind;
    private RemainsStatus status;
    private String from;

    /** Loads the list; the number of a label, typed or scanned, opens its record at once. */
    public void load() throws IOException {
        if (EvidenceNumber.parse(q).isPresent()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + "/recovery/view.xhtml?ref="
                    + EvidenceNumber.parse(q).get());
            faces.responseComplete();
            return;
        }
        origin = site == null || site.isBlank() ? null : recovery.site(site);
        page = recovery.list(new RemainsFilter(origin == null ? null : origin.id(), kind, status,
                q == null || q.isBlank() ? null : q.strip(), ListTrail.keyOf(from)));
    }

    /** The filters in force. */
    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        chip(chips, "q", "recovery.list.search", q);
        chip(chips, "site", "recovery.column.site", origin == null ? null : origin.name().in(language.getCode()));
        chip(chips, "kind", "recovery.column.class", text.value(kind));
        chip(chips, "status", "recovery.column.status", text.value(status));
        return chips;
    }

    private void chip(List<Chip> chips, String parameter, String key, String value) {
        if (value != null && !value.isBlank()) {
            chips.add(new Chip(parameter, text.of("recovery.list.chip", text.get(key), value)));
        }
    }

    public RemainsClass[] getKinds() {
        return RemainsClass.values();
    }

    public RemainsStatus[] getStatuses() {
        return RemainsStatus.values();
    }

    public Page<RemainsListItem> getPage() {
        return page;
    }

    public SiteBrief getOrigin() {
        return origin;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public RemainsClass getKind() {
        return kind;
    }

    public void setKind(RemainsClass kind) {
        this.kind = kind;
    }

    public RemainsStatus getStatus() {
        return status;
    }

    public void setStatus(RemainsStatus status) {
        this.status = status;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
