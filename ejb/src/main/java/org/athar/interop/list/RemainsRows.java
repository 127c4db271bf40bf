package org.athar.interop.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.athar.kernel.Page;
import org.athar.kernel.Sensitivity;
import org.athar.recovery.RecoveryService;
import org.athar.recovery.code.RemainsClass;
import org.athar.recovery.code.RemainsStatus;
import org.athar.recovery.command.RemainsFilter;
import org.athar.recovery.view.RemainsListItem;
import org.athar.site.SiteId;
import org.athar.task.RecordList;

/** The list of remains. */
@ApplicationScoped
public class RemainsRows extends ListRows<RemainsListItem> {

    @Inject
    private RecoveryService recovery;

    @Override
    public RecordList list() {
        return RecordList.REMAINS;
    }

    @Override
    public List<Column<RemainsListItem>> columns() {
        return List.of(
                new Column<>("number", "recovery.column.number", (row, words) -> row.number()),
                new Column<>("class", "recovery.column.class", (row, words) -> words.value(row.remainsClass())),
                new Column<>("completeness", "recovery.column.completeness", (row, words) -> row.completenessPct()),
                new Column<>("status", "recovery.column.status", (row, words) -> words.value(row.status())),
                new Column<>("site", "recovery.column.site",
                        (row, words) -> words.row(Arrays.asList(words.name(row.site().name()), row.context()))),
                new Column<>("holder", "recovery.column.holder",
                        (row, words) -> words.row(Arrays.asList(row.holder() == null ? null
                                : words.name(row.holder().name()), row.place()))),
                new Column<>("recoveredOn", "recovery.column.recoveredOn", (row, words) -> words.date(row.recoveredOn())));
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.text("q", "recovery.list.search"),
                Filter.constant("kind", "recovery.column.class", RemainsClass.class),
                Filter.constant("status", "recovery.column.status", RemainsStatus.class),
                Filter.text("site", "recovery.list.siteRef"));
    }

    @Override
    public Page<RemainsListItem> page(Map<String, String> filter, String after) {
        String ref = text(filter, "site");
        SiteId site = ref == null ? null : recovery.site(ref).id();
        return recovery.list(new RemainsFilter(site, constant(filter, "kind", RemainsClass.class),
                constant(filter, "status", RemainsStatus.class), text(filter, "q"), after));
    }

    @Override
    public Sensitivity classOf(RemainsListItem row) {
        return Sensitivity.S2;
    }

    @Override
    public boolean invented(RemainsListItem row) {
        return row.invented();
    }
}
