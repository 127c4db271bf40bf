package org.athar.web.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.athar.engine.protocol.Stage;
import org.athar.identification.CaseReadService;
import org.athar.identification.view.CaseListItem;
import org.athar.kernel.Page;
import org.athar.kernel.Texts;
import org.athar.security.StaffId;
import org.athar.web.security.Self;
import org.athar.web.support.ListTrail;
import org.athar.web.support.part.Chip;

/** The cases within reach: what is due first comes first. */
@Named
@ViewScoped
public class ListCases implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseReadService reading;
    @Inject
    private CaseScope scope;
    @Inject
    private Self self;
    @Inject
    private org.athar.web.support.Texts text;

    private String q;
    private Stage stage;
    private String site;
    private String incident;
    private UUID owner;
    private String sitting;
    private boolean mine;
    private String from;
    private Page<CaseListItem> page;

    /** Loads one screenful. */
    public void load() {
        StaffId followed = mine ? self.get().staffId() : CaseScope.person(owner);
        page = reading.list(scope.filter(stage == null ? Set.of() : Set.of(stage), site, incident, followed, ListTrail.keyOf(from))
                .saying(Texts.strip(q)).before(Texts.strip(sitting)));
    }

    /** The filters in force. */
    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        if (Texts.strip(q) != null) {
            chips.add(new Chip("q", text.of("identification.list.chip", text.get("identification.list.search"), q.strip())));
        }
        if (stage != null) {
            chips.add(new Chip("stage", text.of("identification.list.chip", text.get("identification.list.stage"), text.value(stage))));
        }
        chips.addAll(scope.chips(site, incident, CaseScope.person(owner)));
        if (Texts.strip(sitting) != null) {
            chips.add(new Chip("sitting", text.of("identification.list.chip", text.get("identification.list.sitting"), sitting)));
        }
        if (mine) {
            chips.add(new Chip("mine", text.get("identification.list.mine")));
        }
        return chips;
    }

    public List<Stage> getStages() {
        return Stream.of(Stage.values()).filter(one -> one != Stage.NOT_OPENED).toList();
    }

    public Page<CaseListItem> getPage() {
        return page;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public Stage getStage() {
        return stage;
    }

    public void setStage(Stage stage) {
        this.stage = stage;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public String getIncident() {
        return incident;
    }

    public void setIncident(String incident) {
        this.incident = incident;
    }

    public UUID getOwner() {
        return owner;
    }

    public void setOwner(UUID owner) {
        this.owner = owner;
    }

    public String getSitting() {
        return sitting;
    }

    public void setSitting(String sitting) {
        this.sitting = sitting;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
