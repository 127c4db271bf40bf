package org.athar.interop.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.athar.engine.protocol.Stage;
import org.athar.identification.CaseReadService;
import org.athar.identification.view.CaseFilter;
import org.athar.identification.view.CaseListItem;
import org.athar.interop.ExportList;
import org.athar.kernel.Page;
import org.athar.kernel.Sensitivity;

/** The list of identification cases. */
@ApplicationScoped
public class CaseRows extends ListRows<CaseListItem> {

    @Inject
    private CaseReadService cases;

    @Override
    public ExportList list() {
        return ExportList.CASES;
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
                Filter.flag("mine", "identification.list.mine"));
    }

    @Override
    public Page<CaseListItem> page(Map<String, String> filter, String after) {
        Stage stage = constant(filter, "stage", Stage.class);
        return cases.list(new CaseFilter(stage == null ? Set.of() : Set.of(stage), text(filter, "site"), null, text(filter, "q"),
                Boolean.parseBoolean(text(filter, "mine")), after));
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
