package org.athar.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.athar.audit.view.FieldChange;
import org.athar.kernel.PartialDate;
import org.athar.web.support.Dates;
import org.athar.web.support.Texts;

/** Says in the reader's language what a history holds as names of columns, codes and dates. */
@Named("historyTexts")
@ApplicationScoped
public class HistoryTexts {

    private static final Set<String> TRUTH = Set.of("true", "false");

    @Inject
    private Texts text;
    @Inject
    private Dates dates;

    /** The word for an operation. */
    public String operation(String name) {
        return text.get("security.OperationName." + name);
    }

    /** A date as ISO 8601-2 has it. */
    public String date(String value) {
        return dates.partial(PartialDate.parse(value));
    }

    /** The name of a value: its own word where its table needs one, else the word that all tables share. */
    public String field(FieldChange change) {
        String own = "field." + change.table() + "." + change.column();
        return text.has(own) ? text.get(own) : text.get("field." + change.column());
    }

    /** The value before. */
    public String before(FieldChange change) {
        return value(change, change.before());
    }

    /** The value after; a dash in words where it was emptied. */
    public String after(FieldChange change) {
        return change.after() == null ? text.get("common.history.empty") : value(change, change.after());
    }

    private String value(FieldChange change, String value) {
        if (value == null) {
            return "";
        }
        if (change.codeList() != null) {
            return text.value(change.codeList(), value);
        }
        if (TRUTH.contains(value)) {
            return text.get("field.value." + value);
        }
        if (change.column().endsWith("_at")) {
            return moment(value);
        }
        return change.column().endsWith("_on") || change.column().endsWith("_date") ? partial(value) : value;
    }

    private String moment(String value) {
        try {
            return dates.moment(OffsetDateTime.parse(value).toInstant());
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    private String partial(String value) {
        try {
            return dates.partial(PartialDate.parse(value));
        } catch (DateTimeException e) {
            return value;
        }
    }
}
