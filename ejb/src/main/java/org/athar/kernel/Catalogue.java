package org.athar.kernel;

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
public final class Catalogue {

    /** The language that answers where another lacks a text. */
    public static final String ENGLISH = "en";

    /** Around English words in a page that runs from right to left, so that their full stop stays at their end. */
    private static final String BEGIN_ENGLISH = "\u2066";
    private static final String END_ENGLISH = "\u2069";

    private static final int NAMED_FROM = 3;

    private final ClassLoader loader;
    private final ConcurrentMap<String, Map<String, String>> bundles = new ConcurrentHashMap<>();

    /** Reads bundles by this loader. */
    public Catalogue(ClassLoader loader) {
        this.loader = loader;
    }

    /** The text in a language or, failing that, in English, kept apart from what runs the other way; empty where nobody has written one. */
    public Optional<String> find(String key, String language) {
        String text = textsOf(bundleOf(key), language).get(key);
        if (text != null || ENGLISH.equals(language)) {
            return Optional.ofNullable(text);
        }
        return Optional.ofNullable(textsOf(bundleOf(key), ENGLISH).get(key)).map(english -> BEGIN_ENGLISH + english + END_ENGLISH);
    }

    /** The key of a constant's word, of its class's name and its own. Shared words of the kernel stand in the bundle {@code common}. */
    public static String keyOf(String type, String constant) {
        String[] path = type.split("\\.");
        String owner = path.length > NAMED_FROM ? path[2] : "common";
        if (("web".equals(owner) || "engine".equals(owner)) && path.length > NAMED_FROM + 1) {
            owner = path[NAMED_FROM];
        }
        String bundle = switch (owner) {
            case "kernel", "support" -> "common";
            default -> owner;
        };
        return bundle + '.' + type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1) + '.' + constant;
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
