package org.athar.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.athar.interop.list.CaseRows;
import org.athar.interop.list.Column;
import org.athar.interop.list.CustodyRows;
import org.athar.interop.list.EvidenceRows;
import org.athar.interop.list.FacilityRows;
import org.athar.interop.list.Filter;
import org.athar.interop.list.GapRows;
import org.athar.interop.list.IncidentRows;
import org.athar.interop.list.ListRows;
import org.athar.interop.list.MissingRows;
import org.athar.interop.list.RemainsRows;
import org.athar.interop.list.SampleRows;
import org.athar.interop.list.SiteRows;
import org.athar.interop.list.SourceRows;
import org.athar.interop.list.StaffRows;
import org.athar.interop.list.TrailRows;
import org.athar.task.RecordList;
import org.junit.jupiter.api.Test;

/** A file of a list has the columns and filters of its page under the same names, and no more: it shows nothing that the page does not. */
class EveryListCanBeTakenOutTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern TABLE = Pattern.compile("<p:dataTable.*?</p:dataTable>", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("<p:column id=\"(\\w+)\" headerText=\"#\\{text\\['([\\w.]+)']}\"");
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");
    /** Parameters that say where and how a list is looked at, not what it lets through. */
    private static final Set<String> WHERE = Set.of("from", "view", "tab");
    private static final List<ListRows<?>> ALL = List.of(new SiteRows(), new IncidentRows(), new FacilityRows(), new SourceRows(),
            new CaseRows(), new GapRows(), new MissingRows(), new RemainsRows(), new EvidenceRows(), new CustodyRows(), new StaffRows(),
            new TrailRows(), new SampleRows());

    @Test
    void each_list_has_its_rows() {
        Set<RecordList> read = EnumSet.noneOf(RecordList.class);
        ALL.forEach(rows -> assertTrue(read.add(rows.list()), () -> rows.list() + " is read twice"));
        assertEquals(EnumSet.allOf(RecordList.class), read);
    }

    @Test
    void its_columns_are_those_of_its_page() {
        ALL.forEach(rows -> {
            List<String> own = rows.columns().stream().map((Column<?> column) -> column.id() + " " + column.key()).toList();
            assertTrue(tables(rows).anyMatch(own::equals), () -> rows.list() + " has " + own + ", and its page has other columns");
        });
    }

    @Test
    void its_filters_are_those_of_its_page() {
        ALL.forEach(rows -> {
            Set<String> parameters = new java.util.TreeSet<>(PARAMETER.matcher(page(rows)).results().map(found -> found.group(1)).toList());
            parameters.removeAll(WHERE);
            if (rows.list() == RecordList.INCIDENTS) {
                parameters.remove("facilityType");
            }
            if (rows.list() == RecordList.FACILITIES) {
                parameters.remove("type");
            }
            assertEquals(parameters, new java.util.TreeSet<>(rows.filters().stream().map(Filter::parameter).toList()), rows.list().name());
        });
    }

    @Test
    void its_page_offers_it() {
        ALL.forEach(rows -> {
            assertTrue(page(rows).contains("<a:listTools"), rows.list().name());
            assertTrue(page(rows).contains("<a:pager"), rows.list().name());
            assertTrue(page(rows).contains("name=\"view\" value=\"#{listDesk.view}\""), rows.list().name());
        });
    }

    private static Stream<List<String>> tables(ListRows<?> rows) {
        return TABLE.matcher(page(rows)).results().map(table -> COLUMN.matcher(table.group()).results()
                .map(column -> column.group(1) + " " + column.group(2)).toList());
    }

    private static String page(ListRows<?> rows) {
        return Texts.text(PAGES.resolve(rows.list().page().substring(1).replaceAll("\\?.*", "")));
    }
}
