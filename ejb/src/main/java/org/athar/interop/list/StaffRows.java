package org.athar.interop.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.athar.kernel.Page;
import org.athar.kernel.Sensitivity;
import org.athar.security.StaffService;
import org.athar.security.view.StaffListItem;
import org.athar.task.RecordList;

/** The list of staff. */
@ApplicationScoped
public class StaffRows extends ListRows<StaffListItem> {

    @Inject
    private StaffService staff;

    @Override
    public RecordList list() {
        return RecordList.STAFF;
    }

    @Override
    public List<Column<StaffListItem>> columns() {
        return List.of(
                new Column<>("name", "security.column.name", (row, words) -> words.name(row.name())),
                new Column<>("profession", "security.column.profession",
                        (row, words) -> words.row(Arrays.asList(row.profession(), row.institution()))),
                new Column<>("account", "security.column.account", (row, words) -> words.row(row.usernames())),
                new Column<>("roles", "security.column.roles", (row, words) -> words.row(row.roles().stream().map(words::value).toList())));
    }

    @Override
    public List<Filter> filters() {
        return List.of(Filter.text("q", "security.list.search"));
    }

    @Override
    public Page<StaffListItem> page(Map<String, String> filter, String after) {
        return staff.page(text(filter, "q"), after);
    }

    @Override
    public Sensitivity classOf(StaffListItem row) {
        return Sensitivity.S1;
    }

    @Override
    public boolean invented(StaffListItem row) {
        return row.invented();
    }
}
