package org.athar.interop.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.kernel.Page;
import org.athar.kernel.Sensitivity;
import org.athar.missing.MissingService;
import org.athar.missing.OfficeId;
import org.athar.missing.OfficeService;
import org.athar.missing.code.MissingStatus;
import org.athar.missing.code.Sex;
import org.athar.missing.command.MissingFilter;
import org.athar.missing.view.MissingListItem;
import org.athar.place.AreaId;
import org.athar.place.PlaceService;
import org.athar.place.view.AreaView;
import org.athar.task.RecordList;

/** The register of the missing; who may not see names takes pseudonyms out. */
@ApplicationScoped
public class MissingRows extends ListRows<MissingRows.Sought> {

    @Inject
    private MissingService missing;
    @Inject
    private OfficeService offices;
    @Inject
    private PlaceService places;

    /**
     * A person of the register.
     *
     * @param item as the list has it
     * @param area where last seen; null if unknown or not shown
     */
    public record Sought(MissingListItem item, AreaView area) {
    }

    @Override
    public RecordList list() {
        return RecordList.MISSING;
    }

    @Override
    public List<Column<Sought>> columns() {
        return List.of(
                new Column<>("ref", "missing.column.ref", (row, words) -> row.item().person().handle()),
                new Column<>("name", "missing.column.name", (row, words) -> row.item().person().shown(words.language())),
                new Column<>("mother", "missing.column.mother",
                        (row, words) -> row.item().mother() == null ? null : row.item().mother().full()),
                new Column<>("sex", "missing.column.sex", (row, words) -> words.value(row.item().sex())),
                new Column<>("birth", "missing.column.birth", (row, words) -> words.date(row.item().birth())),
                new Column<>("lastSeen", "missing.column.lastSeen", MissingRows::lastSeen),
                new Column<>("status", "missing.column.status", (row, words) -> words.value(row.item().person().status())));
    }

    private static Object lastSeen(Sought row, Words words) {
        String where = row.item().lastSeenPlace() != null ? row.item().lastSeenPlace()
                : row.area() == null ? null : row.area().path(words.language());
        String when = words.date(row.item().lastSeenOn());
        return when == null ? where : where == null ? when : when + " · " + where;
    }

    @Override
    public List<Filter> filters() {
        return List.of(
                Filter.text("q", "missing.list.search"),
                Filter.constant("status", "missing.column.status", MissingStatus.class),
                Filter.constant("sex", "missing.column.sex", Sex.class),
                new Filter("office", "missing.column.office", (value, words) -> offices.list().stream()
                        .filter(office -> office.id().value().equals(UUID.fromString(value))).map(office -> words.name(office.name()))
                        .findFirst().orElseThrow(() -> new IllegalArgumentException("no such office"))));
    }

    @Override
    public Page<Sought> page(Map<String, String> filter, String after) {
        String office = text(filter, "office");
        Page<MissingListItem> found = missing.list(new MissingFilter(text(filter, "q"), constant(filter, "status", MissingStatus.class),
                constant(filter, "sex", Sex.class), office == null ? null : new OfficeId(UUID.fromString(office)), null, after));
        Map<AreaId, AreaView> areas = places.areasById(found.rows().stream().map(MissingListItem::lastSeenArea).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return found.with(found.rows().stream().map(item -> new Sought(item,
                item.lastSeenArea() == null ? null : areas.get(item.lastSeenArea()))).toList());
    }

    @Override
    public Sensitivity classOf(Sought row) {
        return row.item().person().named() ? Sensitivity.S2 : Sensitivity.S1;
    }

    @Override
    public boolean invented(Sought row) {
        return row.item().person().invented();
    }
}
