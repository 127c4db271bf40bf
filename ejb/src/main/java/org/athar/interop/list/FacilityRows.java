package org.athar.interop.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.athar.incident.FacilityService;
import org.athar.incident.kind.FacilityType;
import org.athar.incident.view.FacilityListItem;
import org.athar.kernel.Page;
import org.athar.kernel.Sensitivity;
import org.athar.task.RecordList;

/** The list of facilities. */
@ApplicationScoped
public class FacilityRows extends ListRows<FacilityListItem> {

    @Inject
    private FacilityService facilities;

    @Override
    public RecordList list() {
        return RecordList.FACILITIES;
    }

    @Override
    public List<Column<FacilityListItem>> columns() {
        return List.of(
                new Column<>("ref", "incident.ref", (row, words) -> row.label().ref()),
                new Column<>("name", "incident.name", (row, words) -> words.name(row.label().name())),
                new Column<>("type", "incident.facility.type", (row, words) -> words.value(row.label().type())),
                new Column<>("area", "incident.area",
                        (row, words) -> words.row(Arrays.asList(row.area().path(words.language()), row.locality()))));
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.text("q", "incident.list.search"),
                Filter.constant("facilityType", "incident.facility.type", FacilityType.class));
    }

    @Override
    public Page<FacilityListItem> page(Map<String, String> filter, String after) {
        return facilities.page(text(filter, "q"), constant(filter, "facilityType", FacilityType.class), after);
    }

    @Override
    public Sensitivity classOf(FacilityListItem row) {
        return Sensitivity.S1;
    }

    @Override
    public boolean invented(FacilityListItem row) {
        return row.invented();
    }
}
