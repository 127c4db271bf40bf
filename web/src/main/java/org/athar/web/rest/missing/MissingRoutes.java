package org.athar.web.rest.missing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.athar.audit.view.HistoryLine;
import org.athar.incident.IncidentId;
import org.athar.missing.MissingPersonId;
import org.athar.missing.MissingService;
import org.athar.missing.OfficeId;
import org.athar.missing.code.MissingStatus;
import org.athar.missing.code.Sex;
import org.athar.missing.command.ChangeStatusCommand;
import org.athar.missing.command.DescribePersonCommand;
import org.athar.missing.command.InformantEntry;
import org.athar.missing.command.MissingFilter;
import org.athar.missing.command.NameEntry;
import org.athar.missing.command.RecordAnteMortemCommand;
import org.athar.missing.command.RegisterMissingCommand;
import org.athar.missing.view.MissingListItem;
import org.athar.missing.view.MissingPersonView;
import org.athar.missing.view.PersonReference;
import org.athar.security.access.OperationName;
import org.athar.web.rest.http.Answers;
import org.athar.web.rest.http.Body;
import org.athar.web.rest.http.Made;
import org.athar.web.rest.http.Paging;
import org.athar.web.rest.http.Reason;
import org.athar.web.rest.http.Route;
import org.athar.web.rest.http.Values;

/** Missing persons: searched, read, registered, described, interviewed about, verified. */
@Path("v1/missing")
@RequestScoped
public class MissingRoutes {

    private static final String LIST = "missing";
    private static final int MADE = 201;

    @Inject
    private MissingService register;
    @Inject
    private Answers answers;

    @GET
    @Route(says = "The missing persons within reach", operation = OperationName.READ_MISSING, answer = MissingListItem.class, list = true)
    public Response listMissing(@QueryParam("text") String text, @QueryParam("status") String status, @QueryParam("sex") String sex,
            @QueryParam("office") String office, @QueryParam("incident") String incident, @BeanParam Paging paging) {
        UUID at = Values.id("office", office);
        UUID in = Values.id("incident", incident);
        return answers.list(LIST, register.list(new MissingFilter(Values.text("text", text),
                Values.constant("status", status, MissingStatus.class), Values.constant("sex", sex, Sex.class),
                at == null ? null : new OfficeId(at), in == null ? null : new IncidentId(in), paging.after(LIST)), paging.rows()));
    }

    @GET
    @Path("{person}")
    @Route(says = "One missing person", operation = OperationName.READ_MISSING, answer = MissingPersonView.class, versioned = true)
    public Response readMissing(@PathParam("person") String person) {
        MissingPersonView view = register.view(Values.number(person));
        return answers.versioned(view.version(), view);
    }

    @GET
    @Path("{person}/history")
    @Route(says = "What was written about a missing person, and when", operation = OperationName.READ_MISSING, answer = HistoryLine.class,
            list = true)
    public Response readMissingHistory(@PathParam("person") String person) {
        return answers.list(register.history(Values.number(person)));
    }

    @POST
    @Path("{person}/unsealing")
    @Route(says = "Read a person under the names that are kept, for a reason", operation = OperationName.UNSEAL_MISSING,
            answer = MissingPersonView.class, reading = true)
    public Response unsealMissing(@PathParam("person") String person, Body<Reason> body) {
        return answers.opened(body, why -> register.unseal(Values.number(person), why.reason()), view -> view);
    }

    @POST
    @Route(says = "Register a missing person", operation = OperationName.REGISTER_MISSING, answer = PersonReference.class, status = MADE)
    public Response registerMissing(Body<RegisterMissingCommand> body) {
        return answers.done(body, register::register);
    }

    @POST
    @Path("{person}/description")
    @Route(says = "Correct what is known of a missing person", operation = OperationName.REGISTER_MISSING, answer = Made.class,
            set = "person", version = "version")
    public Response describeMissing(@PathParam("person") String person, Body<DescribePersonCommand> body) {
        return answers.done(body.with("person", id(person)), register::describe);
    }

    @POST
    @Path("{person}/names")
    @Route(says = "Add a name of a missing person", operation = OperationName.REGISTER_MISSING, answer = Made.class, status = MADE)
    public Response addName(@PathParam("person") String person, Body<NameEntry> body) {
        MissingPersonId id = id(person);
        return answers.done(body, name -> register.addName(id, name));
    }

    @POST
    @Path("{person}/informants")
    @Route(says = "Add who was interviewed about a missing person", operation = OperationName.REGISTER_MISSING, answer = Made.class,
            status = MADE)
    public Response addInformant(@PathParam("person") String person, Body<InformantEntry> body) {
        MissingPersonId id = id(person);
        return answers.done(body, informant -> register.addInformant(id, informant));
    }

    @POST
    @Path("{person}/ante-mortem")
    @Route(says = "Record what was told of a missing person in life", operation = OperationName.REGISTER_MISSING, answer = Made.class,
            set = "person", status = MADE)
    public Response addAnteMortem(@PathParam("person") String person, Body<RecordAnteMortemCommand> body) {
        return answers.done(body.with("person", id(person)), register::addAnteMortem);
    }

    @POST
    @Path("{person}/status")
    @Route(says = "Verify a missing person, or change where the search stands", operation = OperationName.VERIFY_MISSING,
            answer = Made.class, set = "person")
    public Response changeMissingStatus(@PathParam("person") String person, Body<ChangeStatusCommand> body) {
        return answers.done(body.with("person", id(person)), register::changeStatus);
    }

    private MissingPersonId id(String person) {
        return register.view(Values.number(person)).person().id();
    }
}
