package org.athar.interop.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.athar.kernel.Page;
import org.athar.kernel.Sensitivity;
import org.athar.laboratory.LaboratoryId;
import org.athar.laboratory.LaboratoryService;
import org.athar.laboratory.SampleService;
import org.athar.laboratory.code.SampleOrigin;
import org.athar.laboratory.code.SampleStatus;
import org.athar.laboratory.command.SampleFilter;
import org.athar.laboratory.view.LaboratoryView;
import org.athar.laboratory.view.SampleListItem;
import org.athar.task.RecordList;

/** The list of samples, without what was typed of them. */
@ApplicationScoped
public class SampleRows extends ListRows<SampleListItem> {

    @Inject
    private SampleService samples;
    @Inject
    private LaboratoryService laboratories;

    @Override
    public RecordList list() {
        return RecordList.SAMPLES;
    }

    @Override
    public List<Column<SampleListItem>> columns() {
        return List.of(
                new Column<>("number", "laboratory.column.number", (row, words) -> row.number()),
                new Column<>("origin", "laboratory.column.origin", (row, words) -> words.value(row.origin())),
                new Column<>("kind", "laboratory.column.kind", (row, words) -> words.value(row.kind())),
                new Column<>("source", "laboratory.column.source", (row, words) -> row.remains() != null
                        ? words.row(Arrays.asList(row.remains(), words.value(row.element())))
                        : words.row(Arrays.asList(row.person() == null ? null : row.person().shown(words.language()),
                                words.value(row.kinship())))),
                new Column<>("status", "laboratory.column.status", (row, words) -> words.value(row.status())),
                new Column<>("laboratory", "laboratory.column.laboratory",
                        (row, words) -> words.row(Arrays.asList(words.name(row.laboratory()), row.laboratoryNumber()))),
                new Column<>("takenOn", "laboratory.column.takenOn", (row, words) -> words.date(row.takenOn())));
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.text("q", "laboratory.list.search"),
                Filter.constant("origin", "laboratory.column.origin", SampleOrigin.class),
                Filter.constant("status", "laboratory.column.status", SampleStatus.class),
                Filter.text("laboratory", "laboratory.column.laboratory"),
                Filter.text("quarantined", "laboratory.column.quarantine"));
    }

    @Override
    public Page<SampleListItem> page(Map<String, String> filter, String after) {
        String code = text(filter, "laboratory");
        LaboratoryId laboratory = laboratories.list().stream().filter(one -> one.code().equals(code)).map(LaboratoryView::id).findFirst()
                .orElse(null);
        return samples.list(new SampleFilter(constant(filter, "origin", SampleOrigin.class), constant(filter, "status", SampleStatus.class),
                laboratory, "true".equals(text(filter, "quarantined")) ? true : null, text(filter, "q"), after));
    }

    @Override
    public Sensitivity classOf(SampleListItem row) {
        return row.origin() == SampleOrigin.POST_MORTEM ? Sensitivity.S2 : Sensitivity.S3;
    }

    @Override
    public boolean invented(SampleListItem row) {
        return row.invented();
    }
}
