package org.athar.web.rest.liaison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.athar.identification.view.StepTaken;
import org.athar.liaison.EnquiryService;
import org.athar.liaison.FamilyContactService;
import org.athar.liaison.FamilyReturnService;
import org.athar.liaison.command.AskFamilyCommand;
import org.athar.liaison.command.KeepAppointmentCommand;
import org.athar.liaison.command.LogEnquiryCommand;
import org.athar.liaison.command.MakeAppointmentCommand;
import org.athar.liaison.command.PlanNotificationCommand;
import org.athar.liaison.command.RecordNotificationCommand;
import org.athar.liaison.command.RecordReturnCommand;
import org.athar.liaison.command.RecordWishesCommand;
import org.athar.security.access.OperationName;
import org.athar.web.rest.http.Answers;
import org.athar.web.rest.http.Body;
import org.athar.web.rest.http.Made;
import org.athar.web.rest.http.Route;
import org.athar.web.rest.http.Values;

/** What is said to a family and agreed with it, up to the return of remains. */
@Path("v1/families")
@RequestScoped
public class ContactRoutes {

    private static final int MADE = 201;

    @Inject
    private FamilyContactService contacts;
    @Inject
    private EnquiryService enquiries;
    @Inject
    private FamilyReturnService returns;
    @Inject
    private Answers answers;

    @POST
    @Path("{person}/need")
    @Route(says = "Say what is needed of a family", operation = OperationName.PLAN_NOTIFICATION, answer = Made.class, set = "person")
    public Response askFamily(@PathParam("person") String person, Body<AskFamilyCommand> body) {
        return answers.done(body.with("person", Values.number(person)), contacts::ask);
    }

    @POST
    @Path("{person}/enquiries")
    @Route(says = "Log who asked, how that was checked, and what was told", operation = OperationName.LOG_ENQUIRY, answer = Made.class,
            set = "person", status = MADE)
    public Response logEnquiry(@PathParam("person") String person, Body<LogEnquiryCommand> body) {
        return answers.done(body.with("person", Values.number(person)), enquiries::log);
    }

    @POST
    @Path("{person}/appointments")
    @Route(says = "Agree on an appointment", operation = OperationName.PLAN_NOTIFICATION, answer = Made.class, set = "person",
            status = MADE)
    public Response makeAppointment(@PathParam("person") String person, Body<MakeAppointmentCommand> body) {
        return answers.done(body.with("person", Values.number(person)), contacts::agree);
    }

    @POST
    @Path("{person}/appointments/outcome")
    @Route(says = "Say what came of an appointment", operation = OperationName.PLAN_NOTIFICATION, answer = Made.class, set = "person")
    public Response keepAppointment(@PathParam("person") String person, Body<KeepAppointmentCommand> body) {
        return answers.done(body.with("person", Values.number(person)), contacts::keep);
    }

    @POST
    @Path("{person}/notifications")
    @Route(says = "Plan who tells a family, whom, how and when", operation = OperationName.PLAN_NOTIFICATION, answer = Made.class,
            set = "person", status = MADE)
    public Response planNotification(@PathParam("person") String person, Body<PlanNotificationCommand> body) {
        return answers.done(body.with("person", Values.number(person)), contacts::plan);
    }

    @POST
    @Path("{person}/notifications/done")
    @Route(says = "Say that a family was told (row 14)", operation = OperationName.NOTIFY_FAMILY, answer = StepTaken.class, set = "person")
    public Response notifyFamily(@PathParam("person") String person, Body<RecordNotificationCommand> body) {
        return answers.done(body.with("person", Values.number(person)), contacts::told);
    }

    @POST
    @Path("{person}/return")
    @Route(says = "Hand remains over to a family (row 15)", operation = OperationName.RETURN_REMAINS, answer = StepTaken.class,
            set = "person")
    public Response returnRemains(@PathParam("person") String person, Body<RecordReturnCommand> body) {
        return answers.done(body.with("person", Values.number(person)), returns::handOver);
    }

    @POST
    @Path("{person}/wishes")
    @Route(says = "Record what a family wishes about later finds", operation = OperationName.RECORD_WISHES, answer = Made.class,
            set = "person", status = MADE)
    public Response recordWishes(@PathParam("person") String person, Body<RecordWishesCommand> body) {
        return answers.done(body.with("person", Values.number(person)), returns::wishes);
    }
}
