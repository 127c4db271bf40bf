package org.athar.web.rest.custody;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.athar.custody.CustodyService;
import org.athar.custody.CustodyStatus;
import org.athar.custody.EvidenceKind;
import org.athar.custody.command.AcceptGapCommand;
import org.athar.custody.command.CustodyFilter;
import org.athar.custody.command.RecordEventCommand;
import org.athar.custody.view.CustodyItemView;
import org.athar.custody.view.CustodyListItem;
import org.athar.custody.view.PartyView;
import org.athar.security.SelfService;
import org.athar.security.access.OperationName;
import org.athar.web.rest.http.Answers;
import org.athar.web.rest.http.Body;
import org.athar.web.rest.http.Made;
import org.athar.web.rest.http.Paging;
import org.athar.web.rest.http.Route;
import org.athar.web.rest.http.Values;

/** Chains of custody: listed, read, lengthened by one event, their gaps accepted. */
@Path("v1/custody")
@RequestScoped
public class CustodyRoutes {

    private static final String LIST = "custody";
    private static final int MADE = 201;

    @Inject
    private CustodyService custody;
    @Inject
    private SelfService self;
    @Inject
    private Answers answers;

    @GET
    @Route(says = "What is in custody within reach", operation = OperationName.READ_CUSTODY, answer = CustodyListItem.class, list = true)
    public Response listCustody(@QueryParam("kind") String kind, @QueryParam("status") String status, @QueryParam("place") String place,
            @QueryParam("text") String text, @QueryParam("mine") String mine, @BeanParam Paging paging) {
        return answers.list(LIST, custody.list(new CustodyFilter(Values.constant("kind", kind, EvidenceKind.class),
                Values.constant("status", status, CustodyStatus.class), null, Values.flag("mine", mine) ? self.self().staffId() : null,
                Values.text("place", place), Values.text("text", text), paging.after(LIST)), paging.rows()));
    }

    @GET
    @Path("awaiting-me")
    @Route(says = "What was handed over to who asks, and not yet received", operation = OperationName.READ_CUSTODY,
            answer = CustodyListItem.class, list = true)
    public Response listAwaitingMe() {
        return answers.list(custody.awaitingMe());
    }

    @GET
    @Path("receivers")
    @Route(says = "Who on the staff can receive", operation = OperationName.READ_CUSTODY, answer = PartyView.class, list = true)
    public Response listReceivers() {
        return answers.list(custody.receivers());
    }

    @GET
    @Path("{item}")
    @Route(says = "One item, with its chain", operation = OperationName.READ_CUSTODY, answer = CustodyItemView.class, versioned = true)
    public Response readCustody(@PathParam("item") String number) {
        return answers.one(custody.view(Values.number(number)));
    }

    @POST
    @Path("{item}/events")
    @Route(says = "Record a handover, a receipt, a storing or another event", operation = OperationName.RECORD_CUSTODY,
            answer = Made.class, set = "item", status = MADE)
    public Response recordCustody(@PathParam("item") String number, Body<RecordEventCommand> body) {
        return answers.done(body.with("item", custody.view(Values.number(number)).id()),
                (RecordEventCommand event) -> custody.record(event));
    }

    @POST
    @Path("{item}/accepted-gaps")
    @Route(says = "Accept a gap in a chain in writing", operation = OperationName.ACCEPT_CUSTODY_GAP, answer = Made.class, set = "item",
            status = MADE)
    public Response acceptGap(@PathParam("item") String number, Body<AcceptGapCommand> body) {
        return answers.done(body.with("item", custody.view(Values.number(number)).id()), custody::acceptGap);
    }
}
