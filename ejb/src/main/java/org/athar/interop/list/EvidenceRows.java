package org.athar.interop.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.athar.kernel.Page;
import org.athar.kernel.Sensitivity;
import org.athar.recovery.RecoveryService;
import org.athar.recovery.code.ArtefactKind;
import org.athar.recovery.command.EvidenceFilter;
import org.athar.recovery.view.EvidenceListItem;
import org.athar.site.SiteId;
import org.athar.task.RecordList;

/** The list of artefacts and effects. */
@ApplicationScoped
public class EvidenceRows extends ListRows<EvidenceListItem> {

    @Inject
    private RecoveryService recovery;

    @Override
    public RecordList list() {
        return RecordList.EVIDENCE;
    }

    @Override
    public List<Column<EvidenceListItem>> columns() {
        return List.of(
                new Column<>("number", "recovery.column.number", (row, words) -> row.number()),
                new Column<>("kind", "recovery.column.kind", (row, words) -> words.value(row.kind())),
                new Column<>("description", "recovery.column.description", (row, words) -> row.description()),
                new Column<>("quantity", "recovery.column.quantity", (row, words) -> row.quantity()),
                new Column<>("context", "recovery.column.context", (row, words) -> row.context()),
                new Column<>("remains", "recovery.column.remains", (row, words) -> row.remains()),
                new Column<>("holder", "recovery.column.holder",
                        (row, words) -> words.row(Arrays.asList(row.holder() == null ? null
                                : words.name(row.holder().name()), row.place()))),
                new Column<>("foundOn", "recovery.column.foundOn", (row, words) -> words.date(row.foundOn())));
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.text("q", "recovery.list.search"),
                Filter.constant("kind", "recovery.column.kind", ArtefactKind.class),
                Filter.text("site", "recovery.list.siteRef"));
    }

    @Override
    public Page<EvidenceListItem> page(Map<String, String> filter, String after) {
        String ref = text(filter, "site");
        SiteId site = ref == null ? null : recovery.site(ref).id();
        return recovery.evidence(new EvidenceFilter(site, constant(filter, "kind", ArtefactKind.class),
                text(filter, "q"), after));
    }

    @Override
    public Sensitivity classOf(EvidenceListItem row) {
        return Sensitivity.S2;
    }

    @Override
    public boolean invented(EvidenceListItem row) {
        return row.invented();
    }
}
