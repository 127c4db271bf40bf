package org.athar.web.rest.recovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.athar.audit.view.HistoryLine;
import org.athar.recovery.BodyPartService;
import org.athar.recovery.RecoveryService;
import org.athar.recovery.code.RemainsClass;
import org.athar.recovery.code.RemainsStatus;
import org.athar.recovery.command.DescribeRemainsCommand;
import org.athar.recovery.command.RecordPartCommand;
import org.athar.recovery.command.RecordRemainsCommand;
import org.athar.recovery.command.RemainsFilter;
import org.athar.recovery.view.RemainsListItem;
import org.athar.recovery.view.RemainsView;
import org.athar.security.access.OperationName;
import org.athar.web.rest.http.Answers;
import org.athar.web.rest.http.Body;
import org.athar.web.rest.http.Made;
import org.athar.web.rest.http.Numbered;
import org.athar.web.rest.http.Paging;
import org.athar.web.rest.http.Route;
import org.athar.web.rest.http.Values;

/** Sets of remains and their parts: listed, read, recorded from the ground, described. */
@Path("v1/remains")
@RequestScoped
public class RemainsRoutes {

    private static final String LIST = "remains";
    private static final int MADE = 201;

    @Inject
    private RecoveryService recovery;
    @Inject
    private BodyPartService parts;
    @Inject
    private Answers answers;

    @GET
    @Route(says = "The remains within reach", operation = OperationName.READ_REMAINS, answer = RemainsListItem.class, list = true)
    public Response listRemains(@QueryParam("site") String site, @QueryParam("class") String kind, @QueryParam("status") String status,
            @QueryParam("text") String text, @BeanParam Paging paging) {
        String ref = Values.text("site", site);
        RemainsFilter written = new RemainsFilter(null, Values.constant("class", kind, RemainsClass.class),
                Values.constant("status", status, RemainsStatus.class), Values.text("text", text), paging.after(LIST));
        int rows = paging.rows();
        return answers.list(LIST, recovery.list(new RemainsFilter(ref == null ? null : recovery.site(ref).id(), written.remainsClass(),
                written.status(), written.text(), written.after()), rows));
    }

    @GET
    @Path("{remains}")
    @Route(says = "One set of remains, with its parts and what was found with it", operation = OperationName.READ_REMAINS,
            answer = RemainsView.class, versioned = true)
    public Response readRemains(@PathParam("remains") String number) {
        RemainsView view = recovery.view(Values.number(number));
        return answers.versioned(view.version(), view);
    }

    @GET
    @Path("{remains}/history")
    @Route(says = "What was written about remains, and when", operation = OperationName.READ_REMAINS, answer = HistoryLine.class,
            list = true)
    public Response readRemainsHistory(@PathParam("remains") String number) {
        return answers.list(recovery.history(Values.number(number)));
    }

    @POST
    @Route(says = "Record a recovery: a set of remains, with the beginning of its custody", operation = OperationName.RECORD_REMAINS,
            answer = Numbered.class, status = MADE)
    public Response recordRemains(Body<RecordRemainsCommand> body) {
        return answers.done(body, recovery::record);
    }

    @POST
    @Path("{remains}/description")
    @Route(says = "Describe remains anew", operation = OperationName.RECORD_REMAINS, answer = Made.class, set = "remains",
            version = "version")
    public Response describeRemains(@PathParam("remains") String number, Body<DescribeRemainsCommand> body) {
        return answers.done(body.with("remains", recovery.view(Values.number(number)).id()), recovery::describe);
    }

    @POST
    @Path("{remains}/parts")
    @Route(says = "Record a part of a body", operation = OperationName.RECORD_REMAINS, answer = Numbered.class, set = "remains",
            status = MADE)
    public Response recordPart(@PathParam("remains") String number, Body<RecordPartCommand> body) {
        return answers.done(body.with("remains", Values.number(number)), parts::record);
    }
}
