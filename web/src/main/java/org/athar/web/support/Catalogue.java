package org.athar.web.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The texts of all capabilities, by bundle and language. A key begins with the name of its bundle: {@code site.list.title} stands in
 * {@code messages/site.properties} (English), {@code site_ar.properties} and {@code site_ckb.properties}, all UTF-8. Where a language lacks
 * a key, the English text answers. Safe for use by many threads.
 */
final class Catalogue {

    static final String ENGLISH = "en";

    /** Around English words in a page that runs from right to left, so that their full stop stays at their end. */
    private static final String BEGIN_ENGLISH = "\u2066";
    private static final String END_ENGLISH = "\u2069";

    private final ClassLoader loader;
    private final ConcurrentMap<String, Map<String, String>> bundles = new ConcurrentHashMap<>();

    Catalogue(ClassLoader loader) {
        this.loader = loader;
    }

    /** The text in a language or, failing that, in English, kept apart from what runs the other way; empty where nobody has written one. */
    Optional<String> find(String key, String language) {
        String text = textsOf(bundleOf(key), language).get(key);
        if (text != null || ENGLISH.equals(language)) {
            return Optional.ofNullable(text);
        }
        return Optional.ofNullable(textsOf(bundleOf(key), ENGLISH).get(key)).map(english -> BEGIN_ENGLISH + english + END_ENGLISH);
    }

    private Map<String, String> textsOf(String bundle, String language) {
        String file = "messages/" + bundle + (ENGLISH.equals(language) ? "" : "_" + language) + ".properties";
        return bundles.computeIfAbsent(file, this::load);
    }

    private Map<String, String> load(String file) {
        try (InputStream stream = loader.getResourceAsStream(file)) {
            if (stream == null) {
                return Map.of();
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, String> texts = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return Map.copyOf(texts);
        } catch (IOException e) {
            throw new UncheckedIOException("The texts in " + file + " cannot be read", e);
        }
    }

    private static String bundleOf(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }
}
