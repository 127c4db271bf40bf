package org.athar.interop.profile.frequency;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.athar.engine.genotype.KnownMarker;
import org.athar.interop.profile.AlleleNames;
import org.athar.interop.profile.Findings;
import org.athar.interop.profile.ProfileRefusal;

/** A column while its file is read: values that are none are said and left out. */
final class ColumnDraft {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][+-]?\\d{1,2})?");

    private final KnownMarker marker;
    private final Map<String, BigDecimal> values = new LinkedHashMap<>();
    private final Findings findings;
    private int persons;

    ColumnDraft(KnownMarker marker, Findings findings) {
        this.marker = marker;
        this.findings = findings;
    }

    void persons(String written, int row, String column) {
        if (written.matches("[1-9]\\d{0,8}")) {
            persons = Integer.parseInt(written);
        } else if (!written.isEmpty()) {
            findings.add(row, column, ProfileRefusal.VALUE_UNREADABLE, written);
        }
    }

    void value(String allele, String written, int row, String column) {
        Optional<String> name = AlleleNames.canonical(marker, allele.strip());
        if (written.isBlank() || written.strip().equals("-")) {
            return;
        }
        if (name.isEmpty()) {
            findings.add(row, column, ProfileRefusal.ALLELE_UNREADABLE, allele, marker.name());
        } else if (!NUMBER.matcher(written.strip()).matches()) {
            findings.add(row, column, ProfileRefusal.NO_FREQUENCY, written);
        } else if (values.putIfAbsent(name.get(), new BigDecimal(written.strip())) != null) {
            findings.add(row, column, ProfileRefusal.ALLELE_TWICE, name.get(), marker.name());
        }
    }

    /** The column; of values that are all whole and sum to more than 1, counts. */
    FrequencyColumn column(int row) {
        boolean whole = values.values().stream().allMatch(value -> value.stripTrailingZeros().scale() <= 0);
        BigDecimal sum = values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean counts = whole && sum.compareTo(BigDecimal.ONE) > 0;
        if (!counts) {
            values.forEach((allele, value) -> {
                if (value.compareTo(BigDecimal.ONE) > 0) {
                    findings.add(row, marker.name(), ProfileRefusal.NO_FREQUENCY, value);
                }
            });
        }
        return new FrequencyColumn(marker.name(), persons, counts, List.copyOf(values.keySet()), List.copyOf(values.values()));
    }
}
