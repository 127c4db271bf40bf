package org.athar.web.custody;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.athar.custody.CustodyService;
import org.athar.custody.CustodyStatus;
import org.athar.custody.EvidenceKind;
import org.athar.custody.EvidenceNumber;
import org.athar.custody.command.CustodyFilter;
import org.athar.custody.view.CustodyListItem;
import org.athar.kernel.Page;
import org.athar.web.security.Self;
import org.athar.web.support.ListTrail;
import org.athar.web.support.Texts;
import org.athar.web.support.part.Chip;

/** What is in custody, and what waits for who looks to receive it. */
@Named
@ViewScoped
public class ListCustody implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CustodyService custody;
    @Inject
    private Self self;
    @Inject
    private Texts text;

    private Page<CustodyListItem> page;
    private List<CustodyListItem> awaiting;
    private List<String> places;
    private String q;
    private EvidenceKind kind;
    private CustodyStatus status;
    private String place;
    private String mine;
    private String from;

    /** Loads the list; the number of a label, typed or scanned, opens its item at once. */
    public void load() throws IOException {
        if (EvidenceNumber.parse(q).isPresent()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + "/custody/view.xhtml?ref="
                    + EvidenceNumber.parse(q).get());
            faces.responseComplete();
            return;
        }
        page = custody.list(new CustodyFilter(kind, status, null, "true".equals(mine) ? self.get().staffId() : null, blankToNull(place),
                blankToNull(q), ListTrail.keyOf(from)));
        awaiting = custody.awaitingMe();
        places = custody.places();
    }

    private static String blankToNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** The filters in force. */
    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        chip(chips, "q", "custody.list.search", q);
        chip(chips, "kind", "custody.column.kind", text.value(kind));
        chip(chips, "status", "custody.column.status", text.value(status));
        chip(chips, "place", "custody.column.place", place);
        chip(chips, "mine", "custody.list.mine", "true".equals(mine) ? text.get("custody.list.mine.yes") : null);
        return chips;
    }

    private void chip(List<Chip> chips, String parameter, String key, String value) {
        if (value != null && !value.isBlank()) {
            chips.add(new Chip(parameter, text.of("custody.list.chip", text.get(key), value)));
        }
    }

    public EvidenceKind[] getKinds() {
        return EvidenceKind.values();
    }

    public CustodyStatus[] getStatuses() {
        return CustodyStatus.values();
    }

    /** Addresses of the labels of what is shown. */
    public String getLabels() {
        return String.join(",", page.rows().stream().map(CustodyListItem::number).toList());
    }

    public Page<CustodyListItem> getPage() {
        return page;
    }

    public List<CustodyListItem> getAwaiting() {
        return awaiting;
    }

    public List<String> getPlaces() {
        return places;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public EvidenceKind getKind() {
        return kind;
    }

    public void setKind(EvidenceKind kind) {
        this.kind = kind;
    }

    public CustodyStatus getStatus() {
        return status;
    }

    public void setStatus(CustodyStatus status) {
        this.status = status;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getMine() {
        return mine;
    }

    public void setMine(String mine) {
        this.mine = mine;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
