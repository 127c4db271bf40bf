package org.athar.web.missing;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.kernel.Page;
import org.athar.missing.MissingNumber;
import org.athar.missing.MissingService;
import org.athar.missing.OfficeId;
import org.athar.missing.OfficeService;
import org.athar.missing.code.MissingStatus;
import org.athar.missing.code.Sex;
import org.athar.missing.command.MissingFilter;
import org.athar.missing.view.MissingListItem;
import org.athar.missing.view.OfficeView;
import org.athar.place.AreaId;
import org.athar.place.PlaceService;
import org.athar.place.view.AreaView;
import org.athar.web.support.Language;
import org.athar.web.support.ListTrail;
import org.athar.web.support.Texts;
import org.athar.web.support.part.Chip;

/** The register of the missing; who may not see names finds pseudonyms. */
@Named
@ViewScoped
public class ListMissing implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MissingService missing;
    @Inject
    private OfficeService officeService;
    @Inject
    private PlaceService places;
    @Inject
    private Texts text;
    @Inject
    private Language language;

    private Page<MissingListItem> page;
    private List<OfficeView> offices;
    private Map<AreaId, AreaView> areas;
    private String q;
    private MissingStatus status;
    private Sex sex;
    private UUID office;
    private String from;

    /** Loads the list; a whole reference opens its person at once. */
    public void load() throws IOException {
        if (MissingNumber.parse(q).isPresent()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + "/missing/view.xhtml?ref="
                    + MissingNumber.parse(q).get());
            faces.responseComplete();
            return;
        }
        page = missing.list(new MissingFilter(q == null || q.isBlank() ? null : q.strip(), status, sex,
                office == null ? null : new OfficeId(office), null, ListTrail.keyOf(from)));
        offices = officeService.list();
        areas = places.areasById(page.rows().stream().map(MissingListItem::lastSeenArea).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    /** Where somebody was last seen: the words, else the area. */
    public String whereLast(MissingListItem row) {
        if (row.lastSeenPlace() != null) {
            return row.lastSeenPlace();
        }
        AreaView area = row.lastSeenArea() == null ? null : areas.get(row.lastSeenArea());
        return area == null ? "" : area.path(language.getCode());
    }

    /** The filters in force. */
    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        chip(chips, "q", "missing.list.search", q);
        chip(chips, "status", "missing.column.status", text.value(status));
        chip(chips, "sex", "missing.column.sex", text.value(sex));
        chip(chips, "office", "missing.column.office", offices.stream().filter(one -> one.id().value().equals(office)).findFirst()
                .map(one -> one.name().in(language.getCode())).orElse(null));
        return chips;
    }

    private void chip(List<Chip> chips, String parameter, String key, String value) {
        if (value != null && !value.isBlank()) {
            chips.add(new Chip(parameter, text.of("missing.list.chip", text.get(key), value)));
        }
    }

    public MissingStatus[] getStatuses() {
        return MissingStatus.values();
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public Page<MissingListItem> getPage() {
        return page;
    }

    public List<OfficeView> getOffices() {
        return offices;
    }

    public Map<AreaId, AreaView> getAreas() {
        return areas;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public MissingStatus getStatus() {
        return status;
    }

    public void setStatus(MissingStatus status) {
        this.status = status;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public UUID getOffice() {
        return office;
    }

    public void setOffice(UUID office) {
        this.office = office;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
