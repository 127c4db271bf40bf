package org.athar.web.rest.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.athar.audit.TrailService;
import org.athar.audit.view.HistoryLine;
import org.athar.audit.view.TrailFilter;
import org.athar.audit.view.TrailItem;
import org.athar.audit.view.TrailState;
import org.athar.security.access.OperationName;
import org.athar.web.rest.http.Answers;
import org.athar.web.rest.http.Paging;
import org.athar.web.rest.http.Route;
import org.athar.web.rest.http.Values;

/** The trail: who did, read and was refused what. */
@Path("v1/trail")
@RequestScoped
public class TrailRoutes {

    private static final String LIST = "trail";

    @Inject
    private TrailService trail;
    @Inject
    private Answers answers;

    @GET
    @Route(says = "Entries of the trail, the latest first", operation = OperationName.READ_TRAIL, answer = TrailItem.class, list = true)
    public Response listTrail(@QueryParam("actor") String actor, @QueryParam("operation") String operation,
            @QueryParam("result") String result, @QueryParam("subjectType") String type, @QueryParam("subject") String subject,
            @QueryParam("from") String from, @QueryParam("to") String to, @BeanParam Paging paging) {
        TrailFilter filter = new TrailFilter(Values.id("actor", actor), Values.text("operation", operation),
                Values.text("result", result), Values.text("subjectType", type), Values.id("subject", subject),
                Values.day("from", from), Values.day("to", to));
        return answers.list(LIST, trail.entries(filter, paging.after(LIST), paging.rows()));
    }

    @GET
    @Path("state")
    @Route(says = "How the trail stands", operation = OperationName.READ_TRAIL, answer = TrailState.class, versioned = true)
    public Response readTrailState() {
        return answers.one(trail.state());
    }

    @GET
    @Path("{entry}")
    @Route(says = "One entry", operation = OperationName.READ_TRAIL, answer = TrailItem.class, versioned = true)
    public Response readEntry(@PathParam("entry") String entry) {
        return answers.one(trail.entry(Values.id(entry)));
    }

    @GET
    @Path("{entry}/changes")
    @Route(says = "What an entry changed, old and new", operation = OperationName.READ_HISTORY, answer = HistoryLine.class, list = true)
    public Response readChanges(@PathParam("entry") String entry) {
        return answers.list(trail.changesOf(Values.id(entry)));
    }
}
