package org.athar.web.rest.source;

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
import org.athar.security.access.OperationName;
import org.athar.source.RatingService;
import org.athar.source.SourceId;
import org.athar.source.SourceService;
import org.athar.source.SourceType;
import org.athar.source.command.AmendSourceCommand;
import org.athar.source.command.RateCredibilityCommand;
import org.athar.source.command.RateReliabilityCommand;
import org.athar.source.command.RecordSourceCommand;
import org.athar.source.view.Recorded;
import org.athar.source.view.SourceFilter;
import org.athar.source.view.SourceListItem;
import org.athar.source.view.SourceView;
import org.athar.web.rest.http.Answers;
import org.athar.web.rest.http.Body;
import org.athar.web.rest.http.Made;
import org.athar.web.rest.http.Paging;
import org.athar.web.rest.http.Reason;
import org.athar.web.rest.http.Route;
import org.athar.web.rest.http.Values;

/** Sources: listed, read, recorded, amended, rated. */
@Path("v1/sources")
@RequestScoped
public class SourceRoutes {

    private static final String LIST = "sources";
    private static final int MADE = 201;

    @Inject
    private SourceService sources;
    @Inject
    private RatingService ratings;
    @Inject
    private Answers answers;

    @GET
    @Route(says = "The sources within reach", operation = OperationName.READ_SOURCES, answer = SourceListItem.class, list = true)
    public Response listSources(@QueryParam("text") String text, @QueryParam("type") String type,
            @QueryParam("organisation") String organisation, @QueryParam("unrated") String unrated, @BeanParam Paging paging) {
        SourceFilter filter = new SourceFilter(Values.text("text", text), Values.constant("type", type, SourceType.class),
                Values.text("organisation", organisation), Values.flag("unrated", unrated));
        return answers.list(LIST, sources.list(filter, paging.after(LIST), paging.rows()));
    }

    @GET
    @Path("{source}")
    @Route(says = "One source", operation = OperationName.READ_SOURCES, answer = SourceView.class, versioned = true)
    public Response readSource(@PathParam("source") String number) {
        SourceView view = sources.view(Values.number(number));
        return answers.versioned(view.version(), view);
    }

    @GET
    @Path("{source}/history")
    @Route(says = "What was written about a source, and when", operation = OperationName.READ_SOURCES, answer = HistoryLine.class,
            list = true)
    public Response readSourceHistory(@PathParam("source") String number) {
        return answers.list(sources.history(Values.number(number)));
    }

    @POST
    @Path("{source}/contact")
    @Route(says = "Read how a source can be reached, for a reason", operation = OperationName.READ_SOURCES, answer = Contact.class,
            reading = true)
    public Response openContact(@PathParam("source") String number, Body<Reason> body) {
        SourceId source = id(number);
        return answers.opened(body, why -> sources.openContact(source, why.reason()), Contact::new);
    }

    @POST
    @Route(says = "Record a source", operation = OperationName.RECORD_SOURCE, answer = Recorded.class, status = MADE)
    public Response recordSource(Body<RecordSourceCommand> body) {
        return answers.done(body, sources::record);
    }

    @POST
    @Path("{source}/content")
    @Route(says = "Amend a source", operation = OperationName.RECORD_SOURCE, answer = Recorded.class, set = "id", version = "version")
    public Response amendSource(@PathParam("source") String number, Body<AmendSourceCommand> body) {
        return answers.done(body.with("id", id(number)), sources::amend);
    }

    @POST
    @Path("{source}/reliability")
    @Route(says = "Rate a source", operation = OperationName.RATE_SOURCE, answer = Made.class, set = "source", status = MADE)
    public Response rateReliability(@PathParam("source") String number, Body<RateReliabilityCommand> body) {
        return answers.done(body.with("source", id(number)), ratings::rateReliability);
    }

    @POST
    @Path("{source}/credibility")
    @Route(says = "Rate what a source says", operation = OperationName.RATE_SOURCE, answer = Made.class, set = "source", status = MADE)
    public Response rateCredibility(@PathParam("source") String number, Body<RateCredibilityCommand> body) {
        return answers.done(body.with("source", id(number)), ratings::rateCredibility);
    }

    private SourceId id(String number) {
        return sources.view(Values.number(number)).label().id();
    }
}
