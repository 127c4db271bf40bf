package org.athar.web.recovery;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.athar.kernel.Page;
import org.athar.recovery.RecoveryService;
import org.athar.recovery.code.ArtefactKind;
import org.athar.recovery.command.EvidenceFilter;
import org.athar.recovery.view.EvidenceListItem;
import org.athar.site.view.SiteBrief;
import org.athar.web.support.Language;
import org.athar.web.support.ListTrail;
import org.athar.web.support.Texts;
import org.athar.web.support.part.Chip;

/** Artefacts and effects: where from, what, with which remains. */
@Named
@ViewScoped
public class ListEvidence implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecoveryService recovery;
    @Inject
    private Texts text;
    @Inject
    private Language language;

    private Page<EvidenceListItem> page;
    private SiteBrief origin;
    private String q;
    private String site;
    private ArtefactKind kind;
    private String from;

    /** Loads the list. */
    public void load() {
        origin = site == null || site.isBlank() ? null : recovery.site(site);
        page = recovery.evidence(new EvidenceFilter(origin == null ? null : origin.id(), kind, q == null || q.isBlank() ? null : q.strip(),
                ListTrail.keyOf(from)));
    }

    /** The filters in force. */
    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        chip(chips, "q", "recovery.list.search", q);
        chip(chips, "site", "recovery.column.site", origin == null ? null : origin.name().in(language.getCode()));
        chip(chips, "kind", "recovery.column.kind", text.value(kind));
        return chips;
    }

    private void chip(List<Chip> chips, String parameter, String key, String value) {
        if (value != null && !value.isBlank()) {
            chips.add(new Chip(parameter, text.of("recovery.list.chip", text.get(key), value)));
        }
    }

    public ArtefactKind[] getKinds() {
        return ArtefactKind.values();
    }

    public Page<EvidenceListItem> getPage() {
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

    public ArtefactKind getKind() {
        return kind;
    }

    public void setKind(ArtefactKind kind) {
        this.kind = kind;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
