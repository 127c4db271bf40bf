package org.athar.interop.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.athar.incident.IncidentId;
import org.athar.kernel.Page;
import org.athar.kernel.Sensitivity;
import org.athar.place.PlaceService;
import org.athar.site.SiteService;
import org.athar.site.SiteStatus;
import org.athar.site.kind.SiteType;
import org.athar.site.view.SiteFilter;
import org.athar.site.view.SiteListItem;
import org.athar.source.FigureService;
import org.athar.source.subject.SubjectKind;
import org.athar.task.RecordList;

/** The list of sites. */
@ApplicationScoped
public class SiteRows extends ListRows<SiteListItem> {

    private static final int ROWS = 25;

    @Inject
    private SiteService sites;
    @Inject
    private PlaceService places;
    @Inject
    private FigureService ledger;

    @Override
    public RecordList list() {
        return RecordList.SITES;
    }

    @Override
    public List<Column<SiteListItem>> columns() {
        return List.of(
                new Column<>("ref", "site.column.ref", (row, words) -> row.ref()),
                new Column<>("name", "site.column.name", (row, words) -> words.name(row.name())),
                new Column<>("governorate", "site.column.governorate", (row, words) -> words.name(row.governorate())),
                new Column<>("area", "site.column.area", (row, words) -> words.name(row.area())),
                new Column<>("type", "site.column.type", (row, words) -> words.value(row.type())),
                new Column<>("status", "site.column.status", (row, words) -> words.value(row.status())),
                new Column<>("reported", "site.column.reported", (row, words) -> words.date(row.reportedOn())));
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.text("q", "site.filter.text"),
                new Filter("area", "site.filter.area", (code, words) -> places.byPcode(code).path(words.language())),
                Filter.constant("status", "site.filter.status", SiteStatus.class),
                Filter.constant("type", "site.filter.type", SiteType.class),
                Filter.text("incident", "site.filter.incident"));
    }

    @Override
    public Page<SiteListItem> page(Map<String, String> filter, String after) {
        String area = text(filter, "area");
        String incident = text(filter, "incident");
        return sites.list(new SiteFilter(text(filter, "q"), area == null ? null : places.byPcode(area).id(),
                constant(filter, "status", SiteStatus.class), constant(filter, "type", SiteType.class),
                incident == null ? null : new IncidentId(ledger.subject(SubjectKind.INCIDENT, incident).subject().id())), after, ROWS);
    }

    @Override
    public Sensitivity classOf(SiteListItem row) {
        return Sensitivity.S1;
    }

    @Override
    public boolean invented(SiteListItem row) {
        return row.invented();
    }
}
