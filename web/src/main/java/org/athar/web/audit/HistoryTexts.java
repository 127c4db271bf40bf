package org.athar.web.audit;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athar.audit.view.FieldChange;
import org.athar.kernel.PartialDate;
import org.athar.security.fault.ConfirmationMissing;
import org.athar.security.fault.NotFound;
import org.athar.web.support.Dates;
import org.athar.web.support.Language;
import org.athar.web.support.Texts;

/** Says in the reader's language what a history holds as names of columns, codes, languages and dates. */
@Named("historyTexts")
@ApplicationScoped
public class HistoryTexts {

    private static final Set<String> TRUTH = Set.of("true", "false");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]+");
    private static final Pattern SEVERAL_CODES = Pattern.compile("[A-Z][A-Z_]+(?:[ /][A-Z][A-Z_]+)+");
    private static final Pattern REFERENCE = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** What filled the places of a sentence stands elsewhere in the record. */
    private static final Object[] UNSAID = {"…", "…", "…", "…"};

    @Inject
    private Texts text;
    @Inject
    private Dates dates;
    @Inject
    private Language language;

    /** For the container. */
    public HistoryTexts() {
    }

    /** For a reader without a browser. */
    HistoryTexts(Texts text, Dates dates, Language language) {
        this.text = text;
        this.dates = dates;
        this.language = language;
    }

    /** The word for an operation. */
    public String operation(String name) {
        return text.get("security.OperationName." + name);
    }

    /** A refusal by its code; in words where a record was not there, or not within reach. */
    public String refusal(String code) {
        return switch (code) {
            case NotFound.ABSENT -> text.get("audit.refusal.absent");
            case NotFound.OUT_OF_REACH -> text.get("audit.refusal.outOfReach");
            case ConfirmationMissing.CODE -> text.get("audit.refusal.notConfirmed");
            default -> code;
        };
    }

    /** A date as ISO 8601-2 has it. */
    public String date(String value) {
        return dates.partial(PartialDate.parse(value));
    }

    /** The name of a value: its own word where its table needs one, else the word that all tables share. */
    public String field(FieldChange change) {
        return field(change.table(), change.column());
    }

    /** The name of a value of a table. */
    public String field(String table, String column) {
        String own = "field." + table + "." + column;
        return text.has(own) ? text.get(own) : text.get("field." + column);
    }

    /** The value before; empty if there was none. */
    public String before(FieldChange change) {
        return values(change, change.before());
    }

    /** The value after; a dash in words where it was emptied. */
    public String after(FieldChange change) {
        return change.after().isEmpty() ? text.get("common.history.empty") : values(change, change.after());
    }

    /** Whether the value is a text for machines, which is shown only to who asks for it. */
    public boolean exact(FieldChange change) {
        return change.after().size() == 1 && change.after().get(0).startsWith("{");
    }

    private String values(FieldChange change, List<String> values) {
        List<String> said = values.stream().map(value -> value(change, value)).toList();
        return said.size() > 1 ? ListFormatter.getInstance(language.getUlocale()).format(said) : String.join("", said);
    }

    private String value(FieldChange change, String value) {
        String said = text.kept(value);
        return said.equals(value) ? plain(change, value) : said;
    }

    private String plain(FieldChange change, String value) {
        if (!change.codeLists().isEmpty()) {
            return word(change, value).orElseGet(() -> SEVERAL_CODES.matcher(value).matches() ? codes(change, value) : value);
        }
        if (REFERENCE.matcher(value).matches()) {
            return text.get("common.history.unnamed");
        }
        if (TRUTH.contains(value)) {
            return text.get("field.value." + value);
        }
        String column = change.column();
        if (column.endsWith("_at")) {
            return moment(value);
        }
        if (column.endsWith("_on") || column.endsWith("_date")) {
            return partial(value);
        }
        if (column.equals("text_key") && text.has(value)) {
            return sentence(value);
        }
        return column.equals("language") ? nameOf(value) : value;
    }

    private Optional<String> word(FieldChange change, String value) {
        return change.codeLists().stream().map(list -> list.endsWith(".") ? list + value : Texts.keyOf(list, value))
                .filter(text::has).findFirst().map(this::sentence);
    }

    /** Codes side by side, as a setting holds them: each by its word, what stands between them as it is. */
    private String codes(FieldChange change, String value) {
        return CODE.matcher(value).replaceAll(code -> Matcher.quoteReplacement(word(change, code.group()).orElse(code.group())))
                .replace("/", " / ");
    }

    /** A text whose places stay open. */
    private String sentence(String key) {
        try {
            return text.of(key, UNSAID);
        } catch (IllegalArgumentException e) {
            return text.get(key);
        }
    }

    /** A language by its IETF tag; what is none stays as it is. */
    private String nameOf(String tag) {
        ULocale named = ULocale.forLanguageTag(tag);
        return named.getLanguage().isEmpty() ? tag : named.getDisplayName(language.getUlocale());
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
