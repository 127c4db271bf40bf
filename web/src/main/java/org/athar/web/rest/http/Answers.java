package org.athar.web.rest.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athar.kernel.Outcome;
import org.athar.kernel.digest.Sha256;
import org.athar.security.access.OnceOnly;

/** Answers of the routes: a record with its version, a list, a command carried out once. */
@ApplicationScoped
public class Answers {

    /** Names one request of one person's program; the same again is the same request. */
    public static final String KEY = "Idempotency-Key";

    /** The most bytes of a body. */
    public static final int MOST_BYTES = 64 * 1024;

    private static final Pattern KEY_FORM = Pattern.compile("[\\x21-\\x7e]{8,200}");
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\\.[0-9a-f]{16}\"");
    private static final int TAG_DIGITS = 16;

    @Inject
    private OnceOnly once;
    @Inject
    private HttpServletRequest asked;

    /** A list. */
    public Response list(Listing listing) {
        return json(Response.ok(), bytes(listing)).build();
    }

    /**
     * A record with a tag of its version and of what of it was shown; nothing where the program has just that. The record was read in
     * any case, so whoever may not read it is not told that it is as it was.
     */
    public Response versioned(long version, Record record, Request request) {
        byte[] body = bytes(record);
        EntityTag tag = new EntityTag(version + "." + Sha256.of(new String(body, StandardCharsets.UTF_8)).substring(0, TAG_DIGITS));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null ? unchanged.tag(tag).build() : json(Response.ok(), body).tag(tag).build();
    }

    /** The version that the program has seen of the record that it changes; the rest of the tag does not matter. */
    public long versionSeen() {
        String seen = asked.getHeader(HttpHeaders.IF_MATCH);
        if (seen == null || seen.isBlank() || "*".equals(seen.strip())) {
            throw Problem.at(HttpHeaders.IF_MATCH, RequestRefusal.VERSION_MISSING);
        }
        Matcher tag = TAG.matcher(seen.strip());
        if (!tag.matches()) {
            throw Problem.of(RequestRefusal.CHANGED_MEANWHILE);
        }
        return Long.parseLong(tag.group(1));
    }

    /** Reads a command, with the key that it must come under. */
    public <T extends Record> Command<T> command(InputStream body, Class<T> type) {
        String key = asked.getHeader(KEY);
        if (key == null || !KEY_FORM.matcher(key).matches()) {
            throw Problem.at(KEY, RequestRefusal.KEY_MISSING);
        }
        byte[] read = bounded(body);
        String all = asked.getMethod() + " " + asked.getRequestURI() + " " + asked.getHeader(HttpHeaders.IF_MATCH) + "\n"
                + new String(read, StandardCharsets.UTF_8);
        return new Command<>(JsonBody.read(read, type), key, Sha256.of(all));
    }

    /** Carries a command out, or answers as when it was carried out before. */
    public <V> Response done(Command<?> command, int status, Function<V, ? extends Record> view, Supplier<Outcome<V>> call) {
        Outcome<String> answer = once.answer(command.key(), command.digest(), (V value) -> JsonAnswer.of(view.apply(value)).toString(),
                call);
        if (answer instanceof Outcome.Refused<String> refused) {
            throw Problem.refused(refused);
        }
        return json(Response.status(status), answer.required().getBytes(StandardCharsets.UTF_8)).build();
    }

    private static byte[] bounded(InputStream body) {
        try {
            byte[] read = body.readNBytes(MOST_BYTES + 1);
            if (read.length > MOST_BYTES) {
                throw Problem.of(RequestRefusal.TOO_LARGE, MOST_BYTES);
            }
            return read;
        } catch (IOException e) {
            throw Problem.of(RequestRefusal.BODY_UNREADABLE);
        }
    }

    private static byte[] bytes(Record record) {
        return JsonAnswer.of(record).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Response.ResponseBuilder json(Response.ResponseBuilder answer, byte[] body) {
        return answer.type(MediaType.APPLICATION_JSON_TYPE).entity(body);
    }

    /**
     * What a program wants done.
     *
     * @param body   what it says
     * @param key    names the request
     * @param digest of all that is asked for
     */
    public record Command<T extends Record>(T body, String key, String digest) {
    }
}
