package org.athar.web.rest.identification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.Stage;
import org.athar.identification.CaseReadService;
import org.athar.identification.view.CaseFilter;
import org.athar.identification.view.CaseView;
import org.athar.security.access.OperationName;
import org.athar.web.identification.CaseScope;
import org.athar.web.rest.http.Answers;
import org.athar.web.rest.http.Cursor;
import org.athar.web.rest.http.Listing;
import org.athar.web.rest.http.Route;
import org.athar.web.rest.http.Values;

/** Identification cases: listed and read. */
@Path("v1/cases")
@RequestScoped
public class CaseRoutes {

    private static final String LIST = "cases";

    @Inject
    private CaseReadService cases;
    @Inject
    private CaseScope scope;
    @Inject
    private Answers answers;

    /** The cases within reach, what is due first comes first. */
    @GET
    @Route(says = "The cases within reach", operation = OperationName.READ_CASES, answer = CaseRow.class, list = true)
    public Response listCases(@BeanParam CaseQuery query) {
        Stage stage = Values.constant("stage", query.stage, Stage.class);
        UUID owner = Values.id("owner", query.owner);
        String words = Values.text("text", query.text);
        String after = Cursor.read(LIST, query.cursor);
        int rows = Values.rows(query.limit);
        CaseFilter filter = scope.filter(stage == null ? Set.of() : Set.of(stage), Values.text("site", query.site),
                Values.text("incident", query.incident), CaseScope.person(owner), after).saying(words);
        return answers.list(Listing.of(LIST, cases.list(filter, rows), CaseRow::of));
    }

    /** One case. Its version is the number of steps taken; the rest of the tag tells whatever else of it has changed. */
    @GET
    @Path("{number}")
    @Route(says = "One case", operation = OperationName.READ_CASES, answer = CaseWhole.class, versioned = true)
    public Response readCase(@PathParam("number") String number, @Context Request request) {
        CaseView view = cases.view(Values.number(number));
        return answers.versioned(view.events().size(), CaseWhole.of(view), request);
    }
}
