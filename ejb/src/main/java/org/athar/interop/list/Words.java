package org.athar.interop.list;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import org.athar.kernel.Catalogue;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Tombstone;

/**
 * What a file says, in the language in which it was asked for. Dates stand as ISO 8601-2 has them, so that they sort and are not
 * guessed.
 */
public final class Words {

    private static final Catalogue CATALOGUE = new Catalogue(Words.class.getClassLoader());
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    private final String language;

    /** Words of a language: en, ar or ckb. */
    public Words(String language) {
        this.language = language;
    }

    /** The text of a key; the key itself where nobody has written one. */
    public String get(String key) {
        return CATALOGUE.find(key, language).orElse(key);
    }

    /** The same with arguments. */
    public String of(String key, Object... arguments) {
        return new MessageFormat(get(key), new ULocale(language)).format(arguments);
    }

    /** The word for a constant; null for null. */
    public String value(Enum<?> constant) {
        return constant == null ? null : get(Catalogue.keyOf(constant.getDeclaringClass().getName(), constant.name()));
    }

    /** A name in the language, or in another that is there; null for null. */
    public String name(LocalizedText name) {
        return name == null ? null : name.in(language);
    }

    /** Several words in a row; null if there is none. */
    public String row(Collection<String> words) {
        return words.isEmpty() ? null
                : words.stream().filter(word -> word != null).collect(Collectors.joining("en".equals(language) ? ", " : "، "));
    }

    /** A value as it is; in words where an erasure left a tombstone. */
    public String kept(String value) {
        return Tombstone.of(value).map(stone -> of("interop.erased", stone.on().toString(), stone.request())).orElse(value);
    }

    /** A date as ISO 8601-2 has it; null for null. */
    public String date(PartialDate date) {
        return date == null ? null : date.toString();
    }

    /** A moment in universal time; null for null. */
    public String moment(Instant moment) {
        return moment == null ? null : MOMENT.format(moment);
    }

    /** Whether it is written from right to left. */
    public boolean isRightToLeft() {
        return new ULocale(language).isRightToLeft();
    }

    public String language() {
        return language;
    }
}
