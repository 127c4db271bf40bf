package org.athar.web.rest.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.athar.web.rest.json.JsonBody;

/**
 * The body of a command, as it came. It is read once all is known that the address and the headers say.
 *
 * @param <T> the command that it is read into
 */
public class Body<T extends Record> {

    private final byte[] sent;
    private final Class<T> type;
    private final Map<String, Object> set = new LinkedHashMap<>();

    Body(byte[] sent, Class<T> type) {
        this.sent = sent;
        this.type = type;
    }

    /** The body with a component of the command that the address says, by its path. */
    public Body<T> with(String component, Object value) {
        set.put(component, value);
        return this;
    }

    T read() {
        return JsonBody.read(sent, type, set);
    }

    /** All that is said by it: the same again is the same request. */
    String said() {
        return new String(sent, StandardCharsets.UTF_8);
    }

    /** Is told once the command is carried out, or is not. */
    void end() {
        // What was read is in memory alone.
    }

    Map<String, Object> set() {
        return set;
    }
}
