package org.athar.web.rest.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.athar.incident.IncidentId;
import org.athar.place.PlaceService;
import org.athar.security.access.OperationName;
import org.athar.site.SiteHappeningService;
import org.athar.site.SiteId;
import org.athar.site.SiteService;
import org.athar.site.SiteStatusService;
import org.athar.site.view.SiteFilter;
import org.athar.site.view.SiteView;
import org.athar.source.FigureService;
import org.athar.source.subject.SubjectKind;
import org.athar.web.rest.http.Answers;
import org.athar.web.rest.http.Answers.Command;
import org.athar.web.rest.http.Cursor;
import org.athar.web.rest.http.Listing;
import org.athar.web.rest.http.Route;
import org.athar.web.rest.http.Values;

/** Sites: listed, read, visited, moved to another status. */
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

    /** The sites within reach, by number. An area or an incident that is not within reach answers as one that does not exist. */
    @GET
    @Route(says = "The sites within reach", operation = OperationName.READ_SITES, answer = SiteRow.class, list = true)
    public Response listSites(@BeanParam SiteQuery query) {
        String after = Cursor.read(LIST, query.cursor);
        int rows = Values.rows(query.limit);
        String area = Values.text("area", query.area);
        String incident = Values.text("incident", query.incident);
        SiteFilter written = query.filter();
        SiteFilter filter = new SiteFilter(written.text(), area == null ? null : places.byPcode(area).id(), written.status(),
                written.type(), incident == null ? null
                        : new IncidentId(ledger.subject(SubjectKind.INCIDENT, incident).subject().id()));
        return answers.list(Listing.of(LIST, sites.list(filter, after, rows), SiteRow::of));
    }

    /** One site. */
    @GET
    @Path("{number}")
    @Route(says = "One site", operation = OperationName.READ_SITES, answer = SiteWhole.class, versioned = true)
    public Response readSite(@PathParam("number") String number, @Context Request request) {
        SiteView site = sites.view(Values.number(number));
        return answers.versioned(site.version(), SiteWhole.of(site), request);
    }

    /** Something that happened at a site. */
    @POST
    @Path("{number}/happenings")
    @Route(says = "Record a visit, or something else that happened at a site", operation = OperationName.RECORD_HAPPENING,
            body = NewHappening.class, answer = HappeningRecorded.class, status = MADE)
    public Response recordHappening(@PathParam("number") String number, InputStream body) {
        Command<NewHappening> command = answers.command(body, NewHappening.class);
        SiteId site = sites.view(Values.number(number)).id();
        return answers.done(command, MADE, HappeningRecorded::new, () -> happenings.record(command.body().at(site)));
    }

    /** Another status of a site. */
    @POST
    @Path("{number}/status")
    @Route(says = "Change where a site stands", operation = OperationName.CHANGE_SITE_STATUS, body = NewStatus.class,
            answer = StatusChanged.class, changesVersion = true)
    public Response changeStatus(@PathParam("number") String number, InputStream body) {
        long version = answers.versionSeen();
        Command<NewStatus> command = answers.command(body, NewStatus.class);
        SiteId site = sites.view(Values.number(number)).id();
        return answers.done(command, Response.Status.OK.getStatusCode(), StatusChanged::new,
                () -> statuses.change(command.body().of(site, version)));
    }
}
