package org.athar.web.support;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import org.athar.kernel.Catalogue;
import org.athar.kernel.Tombstone;

/**
 * What the pages say, in the reader's language: {@code #{text['site.list.title']}}, with arguments {@code #{text.of(key, days)}},
 * and the word for a constant {@code #{text.value(status)}}. Plurals and numbers follow the ICU message format. A key that nobody has
 * written shows itself and is logged, so that it is found at once.
 */
@Named("text")
@ApplicationScoped
public class Texts extends AbstractMap<String, String> {

    private static final int FRACTION_DIGITS = 3;
    private static final Map<String, MessageFormat> PATTERNS = new ConcurrentHashMap<>();
    private static final Map<ULocale, LocalizedNumberFormatter> NUMBERS = new ConcurrentHashMap<>();
    private static final Logger LOG = Logger.getLogger(Texts.class.getName());

    @Inject
    private Language language;

    private final Catalogue catalogue = new Catalogue(Texts.class.getClassLoader());

    /** For the container. */
    public Texts() {
    }

    /** For a reader without a browser. */
    public Texts(Language language) {
        this.language = language;
    }

    /** The text without arguments, for {@code #{text['key']}}. */
    @Override
    public String get(Object key) {
        return find(String.valueOf(key), language.getCode());
    }

    /** The text with arguments: numbers, dates, words and lists of words, by position. */
    public String of(String key, Object... arguments) {
        return inLanguage(language.getCode(), key, arguments);
    }

    /** The same in a language other than the reader's: a sentence to be told to a family in theirs. */
    public String inLanguage(String code, String key, Object... arguments) {
        String pattern = find(key, code);
        if (arguments == null || arguments.length == 0) {
            return pattern;
        }
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = plain(arguments[i]);
        }
        return pattern(pattern, code).format(plain);
    }

    /** A copy of what was read of a sentence once, since reading it is far dearer than filling it in. */
    private static MessageFormat pattern(String pattern, String code) {
        return (MessageFormat) PATTERNS.computeIfAbsent(code + pattern,
                none -> new MessageFormat(pattern, Language.Choice.of(code).ulocale())).clone();
    }

    /** A value as it is; in words where an erasure left a tombstone: {@code #{text.kept(relative.phone)}}. */
    public String kept(String value) {
        return Tombstone.of(value).map(stone -> of("common.erased", Dates.written(stone.on(), language.getUlocale()), stone.request()))
                .orElse(value);
    }

    /** The word for a constant: key {@code <bundle>.<enum>.<constant>}, where the bundle is the capability that owns the enum. */
    public String value(Enum<?> constant) {
        return constant == null ? "" : get(keyOf(constant));
    }

    /** The longer explanation of a constant, key as for the word with {@code .hint} behind it; empty where there is none. */
    public String hint(Enum<?> constant) {
        return constant != null && has(keyOf(constant) + ".hint") ? get(keyOf(constant) + ".hint") : "";
    }

    /** Whether anybody has written this text, in the reader's language or in English. */
    public boolean has(String key) {
        return catalogue.find(key, language.getCode()).isPresent();
    }

    /** A number as the reader's language groups it; empty for null. */
    public String number(Number value) {
        return value == null ? "" : NUMBERS.computeIfAbsent(language.getUlocale(), locale -> NumberFormatter.withLocale(locale)
                .precision(Precision.maxFraction(FRACTION_DIGITS))).format(value).toString();
    }

    /** The key of a constant's word. Shared words of the kernel stand in the bundle {@code common}. */
    public static String keyOf(Enum<?> constant) {
        return keyOf(constant.getDeclaringClass().getName(), constant.name());
    }

    /** The same of a constant of which only the class's name and its own are at hand, as a history has them. */
    public static String keyOf(String type, String constant) {
        return Catalogue.keyOf(type, constant);
    }

    @Override
    public boolean containsKey(Object key) {
        return has(String.valueOf(key));
    }

    /** The catalogue is asked by key; it is not listed. */
    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }

    private String find(String key, String code) {
        return catalogue.find(key, code).orElseGet(() -> {
            LOG.warning(() -> "No text for the key " + key);
            return key;
        });
    }

    private Object plain(Object argument) {
        if (argument instanceof Enum<?> constant) {
            return value(constant);
        }
        if (argument instanceof Collection<?> several) {
            return ListFormatter.getInstance(language.getUlocale(), ListFormatter.Type.UNITS, ListFormatter.Width.SHORT)
                    .format(several.stream().map(this::plain).toList());
        }
        if (argument instanceof Number || argument instanceof Date) {
            return argument;
        }
        return argument == null ? "" : kept(argument.toString());
    }
}
