package org.athar.web.rest.incident;

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
import org.athar.incident.FacilityId;
import org.athar.incident.FacilityService;
import org.athar.incident.RollService;
import org.athar.incident.command.AmendFacilityCommand;
import org.athar.incident.command.RecordFacilityCommand;
import org.athar.incident.command.RecordOperatorCommand;
import org.athar.incident.command.RecordRollEntryCommand;
import org.athar.incident.kind.FacilityType;
import org.athar.incident.kind.RollFate;
import org.athar.incident.view.FacilityListItem;
import org.athar.incident.view.FacilityView;
import org.athar.incident.view.RollEntryView;
import org.athar.incident.view.RollFilter;
import org.athar.security.access.OperationName;
import org.athar.source.view.Recorded;
import org.athar.web.rest.http.Answers;
import org.athar.web.rest.http.Body;
import org.athar.web.rest.http.Paging;
import org.athar.web.rest.http.Route;
import org.athar.web.rest.http.Values;

/** Facilities and their rolls: listed, read, recorded, amended. */
@Path("v1/facilities")
@RequestScoped
public class FacilityRoutes {

    private static final String LIST = "facilities";
    private static final String ROLL = "roll";
    private static final int MADE = 201;

    @Inject
    private FacilityService facilities;
    @Inject
    private RollService roll;
    @Inject
    private Answers answers;

    @GET
    @Route(says = "The facilities", operation = OperationName.READ_INCIDENTS, answer = FacilityListItem.class, list = true)
    public Response listFacilities(@QueryParam("text") String text, @QueryParam("type") String type, @BeanParam Paging paging) {
        return answers.list(LIST, facilities.page(Values.text("text", text), Values.constant("type", type, FacilityType.class),
                paging.after(LIST), paging.rows()));
    }

    @GET
    @Path("{facility}")
    @Route(says = "One facility, but for its roll", operation = OperationName.READ_INCIDENTS, answer = FacilityView.class, versioned = true)
    public Response readFacility(@PathParam("facility") String number) {
        FacilityView view = facilities.view(Values.number(number));
        return answers.versioned(view.version(), view);
    }

    @GET
    @Path("{facility}/history")
    @Route(says = "What was written about a facility, and when", operation = OperationName.READ_INCIDENTS, answer = HistoryLine.class,
            list = true)
    public Response readFacilityHistory(@PathParam("facility") String number) {
        return answers.list(facilities.history(Values.number(number)));
    }

    @GET
    @Path("{facility}/roll")
    @Route(says = "The roll of a facility", operation = OperationName.READ_ROLL, answer = RollEntryView.class, list = true)
    public Response listRoll(@PathParam("facility") String number, @QueryParam("text") String text, @QueryParam("fate") String fate,
            @BeanParam Paging paging) {
        RollFilter filter = new RollFilter(Values.text("text", text), Values.constant("fate", fate, RollFate.class));
        return answers.list(ROLL, roll.page(id(number), filter, paging.after(ROLL), paging.rows()));
    }

    @POST
    @Route(says = "Record a facility", operation = OperationName.RECORD_FACILITY, answer = Recorded.class, status = MADE)
    public Response recordFacility(Body<RecordFacilityCommand> body) {
        return answers.done(body, facilities::record);
    }

    @POST
    @Path("{facility}/content")
    @Route(says = "Amend a facility", operation = OperationName.RECORD_FACILITY, answer = Recorded.class, set = "id", version = "version")
    public Response amendFacility(@PathParam("facility") String number, Body<AmendFacilityCommand> body) {
        return answers.done(body.with("id", id(number)), facilities::amend);
    }

    @POST
    @Path("{facility}/operators")
    @Route(says = "Record who ran a facility", operation = OperationName.RECORD_FACILITY, answer = Recorded.class, set = "facility",
            status = MADE)
    public Response recordOperator(@PathParam("facility") String number, Body<RecordOperatorCommand> body) {
        return answers.done(body.with("facility", id(number)), facilities::recordOperator);
    }

    @POST
    @Path("{facility}/roll")
    @Route(says = "Record an entry of a roll", operation = OperationName.RECORD_ROLL_ENTRY, answer = Recorded.class, set = "facility",
            status = MADE)
    public Response recordRollEntry(@PathParam("facility") String number, Body<RecordRollEntryCommand> body) {
        return answers.done(body.with("facility", id(number)), roll::record);
    }

    private FacilityId id(String number) {
        return facilities.view(Values.number(number)).label().id();
    }
}
