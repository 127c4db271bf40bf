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
import org.athar.incident.FacilityLinkService;
import org.athar.incident.IncidentId;
import org.athar.incident.IncidentService;
import org.athar.incident.command.AddLinkEvidenceCommand;
import org.athar.incident.command.AddPlaceCommand;
import org.athar.incident.command.AmendIncidentCommand;
import org.athar.incident.command.GradeLinkCommand;
import org.athar.incident.command.LinkFacilityCommand;
import org.athar.incident.command.NamePerpetratorCommand;
import org.athar.incident.command.QualifyIncidentCommand;
import org.athar.incident.command.RecordIncidentCommand;
import org.athar.incident.kind.IncidentType;
import org.athar.incident.view.IncidentListItem;
import org.athar.incident.view.IncidentView;
import org.athar.security.access.OperationName;
import org.athar.source.view.Recorded;
import org.athar.web.rest.http.Answers;
import org.athar.web.rest.http.Body;
import org.athar.web.rest.http.Made;
import org.athar.web.rest.http.Paging;
import org.athar.web.rest.http.Route;
import org.athar.web.rest.http.Values;

/** Incidents: listed, read, recorded, amended; places, names and words of law added; facilities linked. */
@Path("v1/incidents")
@RequestScoped
public class IncidentRoutes {

    private static final String LIST = "incidents";
    private static final int MADE = 201;

    @Inject
    private IncidentService incidents;
    @Inject
    private FacilityLinkService links;
    @Inject
    private Answers answers;

    @GET
    @Route(says = "The incidents within reach, the latest first", operation = OperationName.READ_INCIDENTS,
            answer = IncidentListItem.class, list = true)
    public Response listIncidents(@QueryParam("text") String text, @QueryParam("type") String type, @BeanParam Paging paging) {
        return answers.list(LIST, incidents.page(Values.text("text", text), Values.constant("type", type, IncidentType.class),
                paging.after(LIST), paging.rows()));
    }

    @GET
    @Path("{incident}")
    @Route(says = "One incident", operation = OperationName.READ_INCIDENTS, answer = IncidentView.class, versioned = true)
    public Response readIncident(@PathParam("incident") String number) {
        IncidentView view = incidents.view(Values.number(number));
        return answers.versioned(view.version(), view);
    }

    @GET
    @Path("{incident}/history")
    @Route(says = "What was written about an incident, and when", operation = OperationName.READ_INCIDENTS, answer = HistoryLine.class,
            list = true)
    public Response readIncidentHistory(@PathParam("incident") String number) {
        return answers.list(incidents.history(Values.number(number)));
    }

    @POST
    @Route(says = "Record an incident", operation = OperationName.RECORD_INCIDENT, answer = Recorded.class, status = MADE)
    public Response recordIncident(Body<RecordIncidentCommand> body) {
        return answers.done(body, incidents::record);
    }

    @POST
    @Path("{incident}/content")
    @Route(says = "Amend an incident", operation = OperationName.RECORD_INCIDENT, answer = Recorded.class, set = "id", version = "version")
    public Response amendIncident(@PathParam("incident") String number, Body<AmendIncidentCommand> body) {
        return answers.done(body.with("id", id(number)), incidents::amend);
    }

    @POST
    @Path("{incident}/places")
    @Route(says = "Add a place of an incident", operation = OperationName.RECORD_INCIDENT, answer = Recorded.class, set = "incident",
            status = MADE)
    public Response addPlace(@PathParam("incident") String number, Body<AddPlaceCommand> body) {
        return answers.done(body.with("incident", id(number)), incidents::addPlace);
    }

    @POST
    @Path("{incident}/perpetrators")
    @Route(says = "Record who is alleged to have done it, by a statement", operation = OperationName.RECORD_INCIDENT,
            answer = Recorded.class, set = "incident", status = MADE)
    public Response namePerpetrator(@PathParam("incident") String number, Body<NamePerpetratorCommand> body) {
        return answers.done(body.with("incident", id(number)), incidents::namePerpetrator);
    }

    @POST
    @Path("{incident}/qualifications")
    @Route(says = "Record what a body states that it is in law", operation = OperationName.RECORD_INCIDENT, answer = Recorded.class,
            set = "incident", status = MADE)
    public Response qualifyIncident(@PathParam("incident") String number, Body<QualifyIncidentCommand> body) {
        return answers.done(body.with("incident", id(number)), incidents::qualify);
    }

    @POST
    @Path("{incident}/facilities")
    @Route(says = "Link a facility to an incident, with the evidence", operation = OperationName.RECORD_INCIDENT, answer = Made.class,
            set = "incident", status = MADE)
    public Response linkFacility(@PathParam("incident") String number, Body<LinkFacilityCommand> body) {
        return answers.done(body.with("incident", id(number)), links::link);
    }

    @POST
    @Path("links/evidence")
    @Route(says = "Add what speaks for or against a link", operation = OperationName.RECORD_INCIDENT, answer = Made.class, status = MADE)
    public Response addLinkEvidence(Body<AddLinkEvidenceCommand> body) {
        return answers.done(body, links::addEvidence);
    }

    @POST
    @Path("links/grade")
    @Route(says = "Grade a link", operation = OperationName.RECORD_INCIDENT, answer = Made.class)
    public Response gradeLink(Body<GradeLinkCommand> body) {
        return answers.done(body, links::grade);
    }

    private IncidentId id(String number) {
        return incidents.view(Values.number(number)).label().id();
    }
}
