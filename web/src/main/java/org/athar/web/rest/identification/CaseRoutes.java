package org.athar.web.rest.identification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.Stage;
import org.athar.identification.CaseReadService;
import org.athar.identification.view.CaseFilter;
import org.athar.identification.view.CaseView;
import org.athar.security.StaffId;
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
    public Response listCases(@QueryParam("text") String text, @QueryParam("stage") String stage, @QueryParam("site") String site,
            @QueryParam("incident") String incident, @QueryParam("owner") String owner, @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        Stage standing = Values.constant("stage", stage, Stage.class);
        UUID person = Values.id("owner", owner);
        String words = Values.text("text", text);
        String ofSite = Values.text("site", site);
        String ofIncident = Values.text("incident", incident);
        String after = Cursor.read(LIST, cursor);
        int rows = Values.rows(limit);
        CaseFilter filter = scope.filter(standing == null ? Set.of() : Set.of(standing), ofSite, ofIncident,
                person == null ? null : new StaffId(person), after).saying(words);
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
