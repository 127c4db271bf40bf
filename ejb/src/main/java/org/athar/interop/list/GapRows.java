package org.athar.interop.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.athar.engine.protocol.fact.past.Demand;
import org.athar.engine.protocol.fact.past.PastStatus;
import org.athar.identification.HistoricService;
import org.athar.identification.view.past.HistoricFilter;
import org.athar.identification.view.past.HistoricItem;
import org.athar.kernel.Page;
import org.athar.kernel.Sensitivity;
import org.athar.task.RecordList;

/** Decisions made elsewhere, with the documents that are not held. */
@ApplicationScoped
public class GapRows extends ListRows<HistoricItem> {

    @Inject
    private HistoricService historic;

    @Override
    public RecordList list() {
        return RecordList.GAPS;
    }

    @Override
    public List<Column<HistoricItem>> columns() {
        return List.of(
                new Column<>("number", "identification.list.number", (row, words) -> row.caseNumber()),
                new Column<>("stage", "identification.list.stage", (row, words) -> words.value(row.stage())),
                new Column<>("site", "identification.list.site", (row, words) -> words.name(row.site().name())),
                new Column<>("named", "identification.historic.named",
                        (row, words) -> row.record().person() == null ? null : row.record().person().shown(words.language())),
                new Column<>("authority", "identification.historic.authority", (row, words) -> row.record().authority()),
                new Column<>("status", "identification.historic.status", (row, words) -> words.value(row.record().status())),
                new Column<>("decidedOn", "identification.historic.decidedOn", (row, words) -> words.date(row.record().decidedOn())),
                new Column<>("gaps", "identification.historic.gaps",
                        (row, words) -> words.row(row.record().gaps().stream().map(words::value).toList())));
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.text("q", "identification.gaps.search"),
                Filter.constant("status", "identification.historic.status", PastStatus.class),
                Filter.constant("gap", "identification.gaps.missing", Demand.class),
                Filter.text("site", "identification.list.site"));
    }

    @Override
    public Page<HistoricItem> page(Map<String, String> filter, String after) {
        return historic.list(new HistoricFilter(text(filter, "q"), constant(filter, "status", PastStatus.class),
                constant(filter, "gap", Demand.class), text(filter, "site"), after));
    }

    @Override
    public Sensitivity classOf(HistoricItem row) {
        return row.record().knownFrom() == null ? Sensitivity.S2 : Sensitivity.S3;
    }

    @Override
    public boolean invented(HistoricItem row) {
        return row.invented();
    }
}
