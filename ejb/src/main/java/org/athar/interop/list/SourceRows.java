package org.athar.interop.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.athar.kernel.Page;
import org.athar.kernel.Sensitivity;
import org.athar.source.SourceService;
import org.athar.source.SourceType;
import org.athar.source.view.SourceFilter;
import org.athar.source.view.SourceListItem;
import org.athar.task.RecordList;

/** The list of sources. */
@ApplicationScoped
public class SourceRows extends ListRows<SourceListItem> {

    private static final int ROWS = 25;

    @Inject
    private SourceService sources;

    @Override
    public RecordList list() {
        return RecordList.SOURCES;
    }

    @Override
    public List<Column<SourceListItem>> columns() {
        return List.of(
                new Column<>("ref", "source.ref", (row, words) -> row.label().ref()),
                new Column<>("organisation", "source.organisation",
                        (row, words) -> words.row(Arrays.asList(words.name(row.label().organisation()), row.label().title()))),
                new Column<>("type", "source.type", (row, words) -> words.value(row.label().type())),
                new Column<>("publishedOn", "source.publishedOn", (row, words) -> words.date(row.label().publishedOn())),
                new Column<>("seenIn", "source.seenIn", (row, words) -> words.row(row.seenIn())),
                new Column<>("grade", "source.grade", (row, words) -> row.grade().code()),
                new Column<>("figures", "source.figures", (row, words) -> row.figures()),
                new Column<>("statements", "source.statements", (row, words) -> row.statements()));
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.text("q", "source.list.search"),
                Filter.constant("type", "source.type", SourceType.class),
                Filter.text("organisation", "source.organisation"),
                Filter.flag("unrated", "source.list.unrated"));
    }

    @Override
    public Page<SourceListItem> page(Map<String, String> filter, String after) {
        return sources.list(new SourceFilter(text(filter, "q"), constant(filter, "type", SourceType.class), text(filter, "organisation"),
                Boolean.parseBoolean(text(filter, "unrated"))), after, ROWS);
    }

    @Override
    public Sensitivity classOf(SourceListItem row) {
        return row.sensitivity();
    }

    @Override
    public boolean invented(SourceListItem row) {
        return row.invented();
    }
}
