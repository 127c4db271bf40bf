package org.athar.web.rest.liaison;

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
import org.athar.liaison.FamilyReadService;
import org.athar.liaison.view.DeskView;
import org.athar.liaison.view.EnquiryView;
import org.athar.liaison.view.FamilyCard;
import org.athar.liaison.view.FamilyFileView;
import org.athar.missing.FamilyService;
import org.athar.missing.MissingPersonId;
import org.athar.missing.MissingService;
import org.athar.missing.RelativeId;
import org.athar.missing.code.ConsentPurpose;
import org.athar.missing.code.ConsentState;
import org.athar.missing.command.ConsentFilter;
import org.athar.missing.command.RecordConsentCommand;
import org.athar.missing.command.RelativeEntry;
import org.athar.missing.command.WithdrawConsentCommand;
import org.athar.missing.view.ConsentListItem;
import org.athar.security.access.OperationName;
import org.athar.web.rest.http.Answers;
import org.athar.web.rest.http.Body;
import org.athar.web.rest.http.Made;
import org.athar.web.rest.http.Paging;
import org.athar.web.rest.http.Route;
import org.athar.web.rest.http.Values;

/** Families: what may be told them, and who belongs to them as they declare it; what they consent to. */
@Path("v1/families")
@RequestScoped
public class FamilyRoutes {

    private static final String LIST = "families";
    private static final String CONSENTS = "consents";
    private static final String ENQUIRIES = "enquiries";
    private static final int MADE = 201;

    @Inject
    private FamilyReadService reading;
    @Inject
    private FamilyService families;
    @Inject
    private MissingService register;
    @Inject
    private Answers answers;

    @GET
    @Route(says = "Families of the office, with what may be told them", operation = OperationName.READ_FAMILY_STATUS,
            answer = FamilyCard.class, list = true)
    public Response listFamilies(@QueryParam("text") String text, @BeanParam Paging paging) {
        return answers.list(LIST, reading.search(Values.text("text", text), paging.after(LIST), paging.rows()));
    }

    @GET
    @Path("today")
    @Route(says = "Appointments that are due, overdue and ahead", operation = OperationName.READ_FAMILY_STATUS, answer = DeskView.class,
            versioned = true)
    public Response readDesk() {
        return answers.one(reading.today());
    }

    @GET
    @Path("{person}")
    @Route(says = "All that liaison holds about the family of a missing person", operation = OperationName.READ_FAMILY_STATUS,
            answer = FamilyFileView.class, versioned = true)
    public Response readFamily(@PathParam("person") String person) {
        return answers.one(reading.file(Values.number(person)));
    }

    @GET
    @Path("{person}/enquiries")
    @Route(says = "Who asked about a missing person, how that was checked, and what was told, the latest first",
            operation = OperationName.READ_FAMILY_STATUS, answer = EnquiryView.class, list = true)
    public Response listEnquiries(@PathParam("person") String person, @BeanParam Paging paging) {
        return answers.list(ENQUIRIES, reading.enquiries(Values.number(person), paging.after(ENQUIRIES), paging.rows()));
    }

    @GET
    @Path("{person}/history")
    @Route(says = "What liaison wrote about a family, and when", operation = OperationName.READ_FAMILY_STATUS, answer = HistoryLine.class,
            list = true)
    public Response readFamilyHistory(@PathParam("person") String person) {
        return answers.list(reading.history(Values.number(person)));
    }

    @POST
    @Path("{person}/relatives")
    @Route(says = "Note a relative", operation = OperationName.RECORD_RELATIVE, answer = Made.class, status = MADE)
    public Response addRelative(@PathParam("person") String person, Body<RelativeEntry> body) {
        MissingPersonId id = id(person);
        return answers.done(body, relative -> families.addRelative(id, relative));
    }

    @POST
    @Path("relatives/{relative}")
    @Route(says = "Write anew what a family says of a relative", operation = OperationName.RECORD_RELATIVE, answer = Made.class)
    public Response describeRelative(@PathParam("relative") String relative, Body<RelativeSaid> body) {
        RelativeId id = new RelativeId(Values.id(relative));
        return answers.done(body, said -> families.describeRelative(id, said.entry(), said.reason()));
    }

    @POST
    @Path("{person}/consents")
    @Route(says = "Record a consent, or an order of a court", operation = OperationName.RECORD_CONSENT, answer = Made.class,
            set = "person", status = MADE)
    public Response recordConsent(@PathParam("person") String person, Body<RecordConsentCommand> body) {
        return answers.done(body.with("person", id(person)), families::consent);
    }

    @POST
    @Path("consents/withdrawal")
    @Route(says = "Take a consent back", operation = OperationName.RECORD_CONSENT, answer = Made.class)
    public Response withdrawConsent(Body<WithdrawConsentCommand> body) {
        return answers.done(body, families::withdraw);
    }

    @GET
    @Path("consents")
    @Route(says = "Consents and orders within reach, the latest first", operation = OperationName.READ_CONSENTS,
            answer = ConsentListItem.class, list = true)
    public Response listConsents(@QueryParam("purpose") String purpose, @QueryParam("state") String state, @BeanParam Paging paging) {
        return answers.list(CONSENTS, families.consents(new ConsentFilter(Values.constant("purpose", purpose, ConsentPurpose.class),
                Values.constant("state", state, ConsentState.class)), paging.after(CONSENTS), paging.rows()));
    }

    private MissingPersonId id(String person) {
        return register.view(Values.number(person)).person().id();
    }
}
