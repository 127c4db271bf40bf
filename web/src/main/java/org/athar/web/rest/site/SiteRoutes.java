package org.athar.web.rest.site;

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
import org.athar.incident.IncidentId;
import org.athar.place.PlaceService;
import org.athar.security.access.OperationName;
import org.athar.site.SiteHappeningService;
import org.athar.site.SiteId;
import org.athar.site.SiteService;
import org.athar.site.SiteStatus;
import org.athar.site.SiteStatusService;
import org.athar.site.command.ChangeSiteStatusCommand;
import org.athar.site.command.DescribeSiteCommand;
import org.athar.site.command.RecordHappeningCommand;
import org.athar.site.command.RecordSiteCommand;
import org.athar.site.command.SiteDescription;
import org.athar.site.kind.SiteType;
import org.athar.site.view.HappeningView;
import org.athar.site.view.SiteFilter;
import org.athar.site.view.SiteListItem;
import org.athar.site.view.SiteView;
import org.athar.site.view.StatusEventView;
import org.athar.source.FigureService;
import org.athar.source.subject.SubjectKind;
import org.athar.source.view.Recorded;
import org.athar.web.rest.http.Answers;
import org.athar.web.rest.http.Body;
import org.athar.web.rest.http.Made;
import org.athar.web.rest.http.Paging;
import org.athar.web.rest.http.Route;
import org.athar.web.rest.http.Values;

/** Sites: listed, read, registered, corrected, visited, moved to another status. */
@Path("v1/sites")
@RequestScoped
public class SiteRoutes {

    private static final String LIST = "sites";
    private static final int MADE = 201;

    @Inject
    private SiteService sites;
    @Inject
    private SiteHappeningService happenings;
    @Inject
    private SiteStatusService statuses;
    @Inject
    private PlaceService places;
    @Inject
    private FigureService ledger;
    @Inject
    private Answers answers;

    /** An area or an incident that is not within reach answers as one that does not exist. */
    @GET
    @Route(says = "The sites within reach", operation = OperationName.READ_SITES, answer = SiteListItem.class, list = true)
    public Response listSites(@QueryParam("text") String text, @QueryParam("area") String area, @QueryParam("status") String status,
            @QueryParam("type") String type, @QueryParam("incident") String incident, @BeanParam Paging paging) {
        String after = paging.after(LIST);
        String code = Values.text("area", area);
        String ref = Values.text("incident", incident);
        SiteFilter written = new SiteFilter(Values.text("text", text), null, Values.constant("status", status, SiteStatus.class),
                Values.constant("type", type, SiteType.class), null);
        int rows = paging.rows();
        SiteFilter filter = new SiteFilter(written.text(), code == null ? null : places.byPcode(code).id(), written.status(),
                written.type(), ref == null ? null : new IncidentId(ledger.subject(SubjectKind.INCIDENT, ref).subject().id()));
        return answers.list(LIST, sites.list(filter, after, rows));
    }

    @GET
    @Path("{site}")
    @Route(says = "One site", operation = OperationName.READ_SITES, answer = SiteView.class, versioned = true)
    public Response readSite(@PathParam("site") String number) {
        SiteView site = sites.view(Values.number(number));
        return answers.versioned(site.version(), site);
    }

    @GET
    @Path("{site}/description")
    @Route(says = "What can be corrected of a site", operation = OperationName.RECORD_SITE, answer = SiteDescription.class,
            versioned = true)
    public Response readSiteDescription(@PathParam("site") String number) {
        long version = sites.view(Values.number(number)).version();
        return answers.versioned(version, sites.description(number));
    }

    @GET
    @Path("{site}/history")
    @Route(says = "What was written about a site, and when", operation = OperationName.READ_SITES, answer = HistoryLine.class, list = true)
    public Response readSiteHistory(@PathParam("site") String number) {
        return answers.list(sites.history(Values.number(number)));
    }

    @GET
    @Path("{site}/happenings")
    @Route(says = "What happened at a site", operation = OperationName.READ_SITES, answer = HappeningView.class, list = true)
    public Response listHappenings(@PathParam("site") String number) {
        return answers.list(happenings.list(Values.number(number)));
    }

    @GET
    @Path("{site}/status")
    @Route(says = "Where a site stood and when", operation = OperationName.READ_SITES, answer = StatusEventView.class, list = true)
    public Response listStatuses(@PathParam("site") String number) {
        return answers.list(statuses.events(Values.number(number)));
    }

    @POST
    @Route(says = "Register a site", operation = OperationName.RECORD_SITE, answer = Recorded.class, status = MADE)
    public Response registerSite(Body<RecordSiteCommand> body) {
        return answers.done(body, sites::record);
    }

    @POST
    @Path("{site}/description")
    @Route(says = "Correct a site", operation = OperationName.RECORD_SITE, answer = Made.class, set = "site", version = "version")
    public Response describeSite(@PathParam("site") String number, Body<DescribeSiteCommand> body) {
        return answers.done(body.with("site", id(number)), sites::describe);
    }

    @POST
    @Path("{site}/happenings")
    @Route(says = "Record a visit, or something else that happened at a site", operation = OperationName.RECORD_HAPPENING,
            answer = Made.class, set = "site", status = MADE)
    public Response recordHappening(@PathParam("site") String number, Body<RecordHappeningCommand> body) {
        return answers.done(body.with("site", id(number)), happenings::record);
    }

    @POST
    @Path("{site}/status")
    @Route(says = "Change where a site stands", operation = OperationName.CHANGE_SITE_STATUS, answer = StatusChanged.class, set = "site",
            version = "version")
    public Response changeStatus(@PathParam("site") String number, Body<ChangeSiteStatusCommand> body) {
        return answers.done(body.with("site", id(number)), statuses::change, StatusChanged::new);
    }

    private SiteId id(String number) {
        return sites.view(Values.number(number)).id();
    }
}
