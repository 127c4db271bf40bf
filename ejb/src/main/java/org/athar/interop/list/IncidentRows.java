package org.athar.interop.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.athar.incident.IncidentService;
import org.athar.incident.kind.IncidentType;
import org.athar.incident.view.IncidentListItem;
import org.athar.kernel.Page;
import org.athar.kernel.Sensitivity;
import org.athar.task.RecordList;

/** The list of incidents. */
@ApplicationScoped
public class IncidentRows extends ListRows<IncidentListItem> {

    @Inject
    private IncidentService incidents;

    @Override
    public RecordList list() {
        return RecordList.INCIDENTS;
    }

    @Override
    public List<Column<IncidentListItem>> columns() {
        return List.of(
                new Column<>("ref", "incident.ref", (row, words) -> row.label().ref()),
                new Column<>("name", "incident.name", (row, words) -> words.name(row.label().name())),
                new Column<>("type", "incident.type", (row, words) -> words.value(row.type())),
                new Column<>("startsOn", "incident.startsOn", (row, words) -> words.date(row.label().startsOn())),
                new Column<>("areas", "incident.areas",
                        (row, words) -> words.row(row.areas().stream().map(area -> area.path(words.language())).toList())),
                new Column<>("openness", "incident.openness", (row, words) -> words.value(row.openness())));
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.text("q", "incident.list.search"),
                Filter.constant("type", "incident.type", IncidentType.class));
    }

    @Override
    public Page<IncidentListItem> page(Map<String, String> filter, String after) {
        return incidents.page(text(filter, "q"), constant(filter, "type", IncidentType.class), after);
    }

    @Override
    public Sensitivity classOf(IncidentListItem row) {
        return Sensitivity.S1;
    }

    @Override
    public boolean invented(IncidentListItem row) {
        return row.invented();
    }
}
