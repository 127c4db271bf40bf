package org.athar.web.rest.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.athar.web.support.Language;
import org.athar.web.support.Texts;
import org.athar.web.support.part.RefusalTexts;
import org.athar.web.support.part.RefusalTexts.Reason;

/**
 * Says a problem in the language that the request prefers, in the words of the pages. Nothing of the request comes back and nothing of
 * the cause but its codes: a record out of reach is answered byte for byte as one that is not there.
 */
@ApplicationScoped
public class ProblemWriter {

    /** The type of every answer that says a problem (RFC 9457). */
    public static final String MEDIA_TYPE = "application/problem+json";

    private final Map<String, Texts> languages = new ConcurrentHashMap<>();

    @Inject
    private HttpServletRequest request;

    /** The whole answer. */
    public Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status()).type(MEDIA_TYPE).header(HttpHeaders.CONTENT_LANGUAGE, language())
                .entity(written(problem).toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the whole answer where no route does. */
    public void write(Problem problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MEDIA_TYPE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language());
        response.getOutputStream().write(written(problem).toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The language of the answer. */
    private String language() {
        return Language.preferredBy(request);
    }

    /** Type, title and status; code, field, sentence and what mends it of the first reason; then every reason. */
    private JsonObject written(Problem problem) {
        Texts texts = languages.computeIfAbsent(language(), code -> new Texts(new Language(code)));
        List<Reason> reasons = new RefusalTexts(texts).of(problem.reasons());
        JsonObjectBuilder written = Json.createObjectBuilder().add("type", problem.kind().type())
                .add("title", texts.value(problem.kind())).add("status", problem.status());
        add(written, reasons.get(0));
        JsonArrayBuilder all = Json.createArrayBuilder();
        reasons.forEach(reason -> all.add(add(Json.createObjectBuilder(), reason)));
        written.add("reasons", all);
        if (problem.number() != null) {
            written.add("number", problem.number().toString());
        }
        return written.build();
    }

    private static JsonObjectBuilder add(JsonObjectBuilder written, Reason reason) {
        written.add("code", reason.code()).add("detail", reason.text());
        if (reason.field() != null) {
            written.add("field", reason.field());
        }
        if (reason.mend() != null) {
            written.add("mend", reason.mend());
        }
        return written;
    }
}
