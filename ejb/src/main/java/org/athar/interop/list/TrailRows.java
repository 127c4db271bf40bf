package org.athar.interop.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.athar.audit.TrailService;
import org.athar.audit.view.TrailFilter;
import org.athar.audit.view.TrailItem;
import org.athar.kernel.Auditable;
import org.athar.kernel.Page;
import org.athar.kernel.Sensitivity;
import org.athar.security.access.OperationName;
import org.athar.task.RecordList;

/** The trail. */
@ApplicationScoped
public class TrailRows extends ListRows<TrailItem> {

    @Inject
    private TrailService trail;

    @Override
    public RecordList list() {
        return RecordList.TRAIL;
    }

    @Override
    public List<Column<TrailItem>> columns() {
        return List.of(
                new Column<>("number", "audit.column.number", (row, words) -> row.number()),
                new Column<>("when", "audit.column.when", (row, words) -> words.moment(row.recordedAt())),
                new Column<>("who", "audit.column.who", (row, words) -> row.actor() == null ? row.account() : words.name(row.actor())),
                new Column<>("what", "audit.column.what", (row, words) -> words.get("security.OperationName." + row.operation())),
                new Column<>("result", "audit.column.result", (row, words) -> words.get("audit.Result." + row.result())),
                new Column<>("why", "audit.column.why", (row, words) -> words.row(reasons(row, words))));
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.constant("operation", "audit.filter.operation", OperationName.class),
                new Filter("result", "audit.filter.result", (value, words) -> words.get("audit.Result." + Auditable.Result.valueOf(value))),
                new Filter("since", "audit.filter.from", (value, words) -> LocalDate.parse(value).toString()),
                new Filter("until", "audit.filter.to", (value, words) -> LocalDate.parse(value).toString()),
                Filter.present("type", "audit.chip.type"),
                Filter.present("about", "audit.chip.subject"),
                Filter.present("actor", "audit.chip.actor"));
    }

    @Override
    public Page<TrailItem> page(Map<String, String> filter, String after) {
        return trail.entries(new TrailFilter(id(filter, "actor"), text(filter, "operation"), text(filter, "result"), text(filter, "type"),
                id(filter, "about"), day(filter, "since"), day(filter, "until")), after);
    }

    @Override
    public Sensitivity classOf(TrailItem row) {
        return Sensitivity.S3;
    }

    private static List<String> reasons(TrailItem row, Words words) {
        return Stream.concat(Stream.ofNullable(words.kept(row.reason())), row.refusals().stream()).toList();
    }

    private static UUID id(Map<String, String> filter, String parameter) {
        String value = text(filter, parameter);
        return value == null ? null : UUID.fromString(value);
    }

    private static LocalDate day(Map<String, String> filter, String parameter) {
        String value = text(filter, parameter);
        return value == null ? null : LocalDate.parse(value);
    }
}
