package org.athar.interop.profile.frequency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.athar.interop.profile.WrittenTable;

/** Writes a table of frequencies as {@link FrequencyReader} reads it: a line for each allele, a column for each marker, and a line of N. */
public final class FrequencyTables {

    private FrequencyTables() {
    }

    /** The table, alleles by their number of repeats. */
    public static WrittenTable written(FrequencyTable table) {
        List<String> headings = new ArrayList<>(List.of("Allele"));
        TreeSet<String> alleles = new TreeSet<>(Comparator.comparing((String one) -> one.matches("[\\d.]+") ? new BigDecimal(one)
                : BigDecimal.ZERO).thenComparing(Comparator.naturalOrder()));
        table.columns().forEach(column -> {
            headings.add(column.marker());
            alleles.addAll(column.alleles());
        });
        List<List<Object>> rows = new ArrayList<>();
        alleles.forEach(allele -> rows.add(row(allele, table, column -> {
            int at = column.alleles().indexOf(allele);
            return at < 0 ? "" : column.values().get(at).toPlainString();
        })));
        rows.add(row("N", table, column -> column.persons() == 0 ? "" : String.valueOf(column.persons())));
        return new WrittenTable(headings, rows);
    }

    private static List<Object> row(String first, FrequencyTable table, Function<FrequencyColumn, String> cell) {
        List<Object> row = new ArrayList<>(List.of(first));
        table.columns().forEach(column -> row.add(cell.apply(column)));
        return row;
    }
}
