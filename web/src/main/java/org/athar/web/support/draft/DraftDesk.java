package org.athar.web.support.draft;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.athar.kernel.Outcome;
import org.athar.task.DraftId;
import org.athar.task.DraftService;
import org.athar.task.DraftView;
import org.athar.task.KeepDraftCommand;
import org.athar.web.support.Dates;
import org.athar.web.support.Texts;

/**
 * Where the pages' script keeps what is typed, finds it again, and throws it away. It answers the script alone: the header that it asks
 * for cannot be sent by a page of another origin.
 */
@WebServlet("/draft")
public class DraftDesk extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String SCRIPT = "XMLHttpRequest";
    private static final int MOST_BYTES = 2_000_000;

    @Inject
    private transient DraftService drafts;
    @Inject
    private transient Dates dates;
    @Inject
    private transient Texts text;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!SCRIPT.equals(request.getHeader("X-Requested-With")) || request.getContentLengthLong() > MOST_BYTES) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            switch (request.getMethod()) {
                case "GET" -> answer(response, HttpServletResponse.SC_OK, list(request));
                case "POST" -> keep(request, response);
                case "DELETE" -> {
                    drafts.end(id(request.getParameter("id")));
                    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                }
                default -> response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            }
        } catch (IllegalArgumentException | JsonException | ClassCastException | NullPointerException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private JsonValue list(HttpServletRequest request) {
        JsonArrayBuilder found = Json.createArrayBuilder();
        drafts.at(request.getParameter("page")).forEach(draft -> found.add(json(draft)));
        return found.build();
    }

    private void keep(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonObject sent = Json.createReader(request.getInputStream()).readObject();
        Outcome<Optional<Instant>> kept = drafts.keep(new KeepDraftCommand(id(sent.getString("id")), sent.getString("page"),
                sent.getString("form"), inputs(sent.getJsonObject("initial")), inputs(sent.getJsonObject("typed"))));
        if (kept instanceof Outcome.Refused<Optional<Instant>>) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        Optional<Instant> at = ((Outcome.Done<Optional<Instant>>) kept).value();
        answer(response, HttpServletResponse.SC_OK, Json.createObjectBuilder()
                .add("words", at.map(moment -> text.of("common.draft.kept", dates.time(moment))).orElse("")).build());
    }

    private JsonObjectBuilder json(DraftView draft) {
        return Json.createObjectBuilder().add("id", draft.id().value().toString()).add("form", draft.form())
                .add("words", text.of("common.draft.left", dates.moment(draft.keptAt())))
                .add("initial", json(draft.initial())).add("typed", json(draft.typed()));
    }

    private static JsonObjectBuilder json(Map<String, List<String>> inputs) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        inputs.forEach((name, values) -> object.add(name, Json.createArrayBuilder(values)));
        return object;
    }

    private static Map<String, List<String>> inputs(JsonObject object) {
        Map<String, List<String>> inputs = new LinkedHashMap<>();
        object.forEach((name, values) -> inputs.put(name,
                values.asJsonArray().getValuesAs(JsonString.class).stream().map(JsonString::getString).toList()));
        return inputs;
    }

    private static DraftId id(String value) {
        return new DraftId(UUID.fromString(value));
    }

    private static void answer(HttpServletResponse response, int status, JsonValue value) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(value.toString());
    }
}
