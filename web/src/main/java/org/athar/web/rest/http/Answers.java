package org.athar.web.rest.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athar.kernel.Outcome;
import org.athar.kernel.Page;
import org.athar.kernel.digest.Sha256;
import org.athar.security.access.OnceOnly;
import org.athar.web.rest.json.JsonAnswer;
import org.athar.web.rest.problem.Problem;
import org.athar.web.rest.problem.RequestRefusal;

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

    /** A screenful of a list. */
    public Response list(String list, Page<? extends Record> page) {
        return json(Response.ok(), bytes(Listing.of(list, page))).build();
    }

    /** A short list, told whole. */
    public Response list(List<? extends Record> all) {
        return json(Response.ok(), bytes(Listing.of(all))).build();
    }

    /** A record that has no version of its own: its tag tells what of it was shown. */
    public Response one(Record record) {
        return versioned(0, record);
    }

    /**
     * A record with a tag of its version and of what of it was shown; nothing where the program has just that. The record was read in
     * any case, so whoever may not read it is not told that it is as it was.
     */
    public Response versioned(long version, Record record) {
        byte[] body = bytes(record);
        String tag = "\"" + version + "." + Sha256.of(new String(body, StandardCharsets.UTF_8)).substring(0, TAG_DIGITS) + "\"";
        String known = asked.getHeader(HttpHeaders.IF_NONE_MATCH);
        boolean unchanged = known != null && List.of(known.strip().split("\\s*,\\s*")).contains(tag);
        return (unchanged ? Response.notModified() : json(Response.ok(), body)).header(HttpHeaders.ETAG, tag).build();
    }

    /** Carries a command out, or answers as when it was carried out before. */
    public <T extends Record, V> Response done(Body<T> body, Function<T, Outcome<V>> call) {
        return done(body, call, Answers::told);
    }

    /** The same, told in a way of its own. */
    public <T extends Record, V> Response done(Body<T> body, Function<T, Outcome<V>> call, Function<V, ? extends Record> told) {
        try {
            Route route = (Route) asked.getAttribute(Gate.ROUTE);
            if (!route.version().isEmpty()) {
                body.with(route.version(), versionSeen());
            }
            String key = key();
            T command = read(body, route);
            Outcome<String> answer = once.answer(key, digest(body), (V value) -> JsonAnswer.of(told.apply(value)).toString(),
                    () -> call.apply(command));
            return json(Response.status(route.status()), done(answer).getBytes(StandardCharsets.UTF_8)).build();
        } finally {
            body.end();
        }
    }

    private String key() {
        String key = asked.getHeader(KEY);
        if (key == null || !KEY_FORM.matcher(key).matches()) {
            throw Problem.at(KEY, RequestRefusal.KEY_MISSING);
        }
        return key;
    }

    /** The command. What is published of a route is what it does: it sets what it is said to set. */
    private static <T extends Record> T read(Body<T> body, Route route) {
        Set<String> described = new HashSet<>(List.of(route.set()));
        if (!route.version().isEmpty()) {
            described.add(route.version());
        }
        if (!described.equals(body.set().keySet())) {
            throw new IllegalStateException("the route is said to set " + described + " and sets " + body.set().keySet());
        }
        return body.read();
    }

    private static <V> V done(Outcome<V> outcome) {
        if (outcome instanceof Outcome.Refused<V> refused) {
            throw Problem.refused(refused);
        }
        return outcome.required();
    }

    /** Opens what is opened for a reason alone. Nothing of the answer is kept: asked again, it is read again, and the trail says so. */
    public <T extends Record, V> Response opened(Body<T> body, Function<T, Outcome<V>> call, Function<V, ? extends Record> told) {
        T command = read(body, (Route) asked.getAttribute(Gate.ROUTE));
        return json(Response.ok(), bytes(told.apply(done(call.apply(command))))).build();
    }

    private String digest(Body<?> body) {
        return Sha256.of(asked.getMethod() + " " + asked.getRequestURI() + " " + asked.getHeader(HttpHeaders.IF_MATCH) + "\n"
                + body.said());
    }

    /** The version that the program has seen of the record that it changes; the rest of the tag does not matter. */
    private long versionSeen() {
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

    /** What a command hands back, as a record. */
    private static Record told(Object value) {
        if (value instanceof String number) {
            return new Numbered(number);
        }
        return value instanceof UUID id ? new Made(id) : JsonAnswer.idOf(value).<Record>map(Made::new).orElseGet(() -> (Record) value);
    }

    private static byte[] bytes(Record record) {
        return JsonAnswer.of(record).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Response.ResponseBuilder json(Response.ResponseBuilder answer, byte[] body) {
        return answer.type(MediaType.APPLICATION_JSON_TYPE).entity(body);
    }
}
