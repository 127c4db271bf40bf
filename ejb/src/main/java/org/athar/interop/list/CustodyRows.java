package org.athar.interop.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.athar.custody.CustodyService;
import org.athar.custody.CustodyStatus;
import org.athar.custody.EvidenceKind;
import org.athar.custody.command.CustodyFilter;
import org.athar.custody.view.CustodyListItem;
import org.athar.kernel.Page;
import org.athar.kernel.Sensitivity;
import org.athar.security.SelfService;
import org.athar.security.StaffId;
import org.athar.task.RecordList;

/** The list of what is in custody. */
@ApplicationScoped
public class CustodyRows extends ListRows<CustodyListItem> {

    @Inject
    private CustodyService custody;
    @Inject
    private SelfService self;

    @Override
    public RecordList list() {
        return RecordList.CUSTODY;
    }

    @Override
    public List<Column<CustodyListItem>> columns() {
        return List.of(
                new Column<>("number", "custody.column.number", (row, words) -> row.number()),
                new Column<>("kind", "custody.column.kind", (row, words) -> words.value(row.kind())),
                new Column<>("status", "custody.column.status", (row, words) -> words.value(row.status())),
                new Column<>("holder", "custody.column.holder",
                        (row, words) -> row.holder() == null ? null : words.name(row.holder().name())),
                new Column<>("place", "custody.column.place", (row, words) -> row.place()),
                new Column<>("seal", "custody.column.seal", (row, words) -> row.seal()),
                new Column<>("since", "custody.column.since", (row, words) -> words.date(row.since())));
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.text("q", "custody.list.search"),
                Filter.constant("kind", "custody.column.kind", EvidenceKind.class),
                Filter.constant("status", "custody.column.status", CustodyStatus.class),
                Filter.text("place", "custody.column.place"),
                Filter.flag("mine", "custody.list.mine"));
    }

    @Override
    public Page<CustodyListItem> page(Map<String, String> filter, String after) {
        StaffId holder = Boolean.parseBoolean(text(filter, "mine")) ? self.self().staffId() : null;
        return custody.list(new CustodyFilter(constant(filter, "kind", EvidenceKind.class),
                constant(filter, "status", CustodyStatus.class), null, holder, text(filter, "place"), text(filter, "q"), after));
    }

    @Override
    public Sensitivity classOf(CustodyListItem row) {
        return Sensitivity.S2;
    }

    @Override
    public boolean invented(CustodyListItem row) {
        return row.invented();
    }
}
