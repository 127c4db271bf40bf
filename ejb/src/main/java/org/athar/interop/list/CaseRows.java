package org.athar.interop.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.engine.protocol.Stage;
import org.athar.identification.CaseReadService;
import org.athar.identification.view.CaseFilter;
import org.athar.identification.view.CaseListItem;
import org.athar.incident.IncidentService;
import org.athar.kernel.Page;
import org.athar.kernel.Sensitivity;
import org.athar.security.SelfService;
import org.athar.security.StaffId;
import org.athar.site.SiteId;
import org.athar.site.SiteLinkService;
import org.athar.task.RecordList;

/** The list of identification cases. */
@ApplicationScoped
public class CaseRows extends ListRows<CaseListItem> {

    @Inject
    private CaseReadService cases;
    @Inject
    private IncidentService incidents;
    @Inject
    private SiteLinkService links;
    @Inject
    private SelfService self;

    @Override
    public RecordList list() {
        return RecordList.CASES;
    }

    @Override
    public List<Column<CaseListItem>> columns() {
        return List.of(
                new Column<>("number", "identification.list.number", (row, words) -> row.number()),
                new Column<>("stage", "identification.list.stage", (row, words) -> words.value(row.stage())),
                new Column<>("remains", "identification.list.remains", (row, words) -> row.remains()),
                new Column<>("site", "identification.list.site", (row, words) -> words.name(row.site().name())),
                new Column<>("due", "identification.list.due", (row, words) -> row.dueOn() == null ? null : row.dueOn().toString()),
                new Column<>("open", "identification.list.open", (row, words) -> row.openCandidates()),
                new Column<>("owner", "identification.list.owner",
                        (row, words) -> words.row(row.owners().stream().map(words::name).toList())));
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.text("q", "identification.list.search"),
                Filter.constant("stage", "identification.list.stage", Stage.class),
                Filter.text("site", "identification.list.site"),
                Filter.text("incident", "reporting.board.incident"),
                new Filter("owner", "identification.list.owner", (id, words) -> words.name(cases.people().get(person(id)))),
                Filter.text("sitting", "identification.list.sitting"),
                Filter.flag("mine", "identification.list.mine"));
    }

    @Override
    public Page<CaseListItem> page(Map<String, String> filter, String after) {
        Stage stage = constant(filter, "stage", Stage.class);
        boolean mine = Boolean.parseBoolean(text(filter, "mine"));
        return cases.list(new CaseFilter(stage == null ? Set.of() : Set.of(stage), text(filter, "site"), null, text(filter, "q"),
                sites(text(filter, "incident")), mine ? self.self().staffId() : person(text(filter, "owner")), text(filter, "sitting"),
                after));
    }

    /** The sites linked to an incident; null where none is named. */
    private Set<SiteId> sites(String incident) {
        return incident == null ? null : incidents.choices().stream().filter(one -> one.ref().equals(incident))
                .flatMap(one -> links.ofIncident(one.id()).stream()).map(linked -> linked.site().id()).collect(Collectors.toSet());
    }

    private static StaffId person(String id) {
        return id == null ? null : new StaffId(UUID.fromString(id));
    }

    @Override
    public Sensitivity classOf(CaseListItem row) {
        return row.openCandidates() == null ? Sensitivity.S2 : Sensitivity.S3;
    }

    @Override
    public boolean invented(CaseListItem row) {
        return row.invented();
    }
}
