package org.athar.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.athar.kernel.Outcome;
import org.athar.security.access.SystemWork;

/** What the steps of a sample share: on whose behalf they work, and the ids of what earlier steps made, by key. */
public final class SampleContext {

    private final String sample;
    private final SystemWork work;
    private final Map<String, Object> made = new HashMap<>();

    SampleContext(String sample, SystemWork work) {
        this.sample = sample;
        this.work = work;
    }

    /** Carries out work on behalf of the invented person with this account. */
    public <T> T as(String username, Callable<T> task) throws Exception {
        return work.onBehalfOf(username, task);
    }

    /** Carries out a command on behalf of a person and hands back what came of it; a refusal is an error here. */
    public <T> T done(String username, Callable<Outcome<T>> command) throws Exception {
        return work.onBehalfOf(username, command).required();
    }

    /** Keeps what was made under a key such as {@code site:humaydat}. */
    public void keep(String key, Object id) {
        if (made.put(key, id) != null) {
            throw new IllegalStateException("the sample makes " + key + " twice");
        }
    }

    /** What was made under a key. */
    public <T> T get(String key, Class<T> type) {
        Object id = made.get(key);
        if (id == null) {
            throw new IllegalStateException("the sample has not made " + key);
        }
        return type.cast(id);
    }

    /** A file of the sample, for reading with a parser. */
    public InputStream open(String file) {
        InputStream in = SampleContext.class.getResourceAsStream("/sample/" + sample + "/" + file);
        if (in == null) {
            throw new IllegalStateException("the sample has no file " + file);
        }
        return in;
    }

    /** The lines of a file of the sample, without the heading. */
    public List<String> lines(String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).filter(line -> !line.isBlank()).toList();
        }
    }
}
