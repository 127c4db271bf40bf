package org.athar.web.rest.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.athar.security.access.OperationName;
import org.athar.site.SiteFileService;
import org.athar.site.SiteId;
import org.athar.site.SiteLinkService;
import org.athar.site.SiteOpeningService;
import org.athar.site.SiteProtectionService;
import org.athar.site.SiteService;
import org.athar.site.command.AssessLinkCommand;
import org.athar.site.command.AttachFileCommand;
import org.athar.site.command.DecideOpeningCommand;
import org.athar.site.command.LinkSiteCommand;
import org.athar.site.command.ProtectSiteCommand;
import org.athar.site.command.RecordCampaignCommand;
import org.athar.site.command.RecordMinuteCommand;
import org.athar.site.view.SiteFileView;
import org.athar.site.view.SiteLinkView;
import org.athar.site.view.SiteWorkView;
import org.athar.web.rest.http.Answers;
import org.athar.web.rest.http.Body;
import org.athar.web.rest.http.Made;
import org.athar.web.rest.http.Route;
import org.athar.web.rest.http.Upload;
import org.athar.web.rest.http.Values;

/** What is done at a site: protected, linked, opened, worked on in phases, with the files of it. */
@Path("v1/sites")
@RequestScoped
public class SiteWorkRoutes {

    private static final int MADE = 201;

    @Inject
    private SiteService sites;
    @Inject
    private SiteProtectionService protection;
    @Inject
    private SiteLinkService links;
    @Inject
    private SiteOpeningService openings;
    @Inject
    private SiteFileService files;
    @Inject
    private Answers answers;

    @GET
    @Path("{site}/work")
    @Route(says = "Protections, openings and phases of work", operation = OperationName.READ_SITES, answer = SiteWorkView.class,
            versioned = true)
    public Response readSiteWork(@PathParam("site") String number) {
        return answers.one(protection.work(Values.number(number)));
    }

    @GET
    @Path("{site}/links")
    @Route(says = "Incidents and facilities that a site is linked to, with what speaks for and against",
            operation = OperationName.READ_SITES, answer = SiteLinkView.class, list = true)
    public Response listSiteLinks(@PathParam("site") String number) {
        return answers.list(links.of(Values.number(number)));
    }

    @GET
    @Path("{site}/files")
    @Route(says = "Files of a site", operation = OperationName.READ_SITES, answer = SiteFileView.class, list = true)
    public Response listSiteFiles(@PathParam("site") String number) {
        return answers.list(files.list(Values.number(number)));
    }

    @POST
    @Path("{site}/files")
    @Route(says = "Attach a file to a site", operation = OperationName.ATTACH_TO_SITE, answer = Made.class, set = "site", status = MADE)
    public Response attachFile(@PathParam("site") String number, Upload<AttachFileCommand> upload) {
        return answers.done(upload.with("site", id(number)), about -> files.attach(upload.content(), about));
    }

    @POST
    @Path("{site}/protections")
    @Route(says = "Record a decision that protects a site", operation = OperationName.PROTECT_SITE, answer = Made.class, set = "site",
            status = MADE)
    public Response protectSite(@PathParam("site") String number, Body<ProtectSiteCommand> body) {
        return answers.done(body.with("site", id(number)), protection::protect);
    }

    @POST
    @Path("{site}/links")
    @Route(says = "Link a site to an incident or a facility, with the evidence", operation = OperationName.LINK_SITE, answer = Made.class,
            set = "site", status = MADE)
    public Response linkSite(@PathParam("site") String number, Body<LinkSiteCommand> body) {
        return answers.done(body.with("site", id(number)), links::link);
    }

    @POST
    @Path("links/assessment")
    @Route(says = "Assess a link anew", operation = OperationName.LINK_SITE, answer = Made.class)
    public Response assessSiteLink(Body<AssessLinkCommand> body) {
        return answers.done(body, links::assess);
    }

    @POST
    @Path("{site}/openings")
    @Route(says = "Record the decision to open a site", operation = OperationName.OPEN_SITE, answer = Made.class, set = "site",
            status = MADE)
    public Response decideOpening(@PathParam("site") String number, Body<DecideOpeningCommand> body) {
        return answers.done(body.with("site", id(number)), openings::decide);
    }

    @POST
    @Path("{site}/openings/last/attendance")
    @Route(says = "Say who of the committee was present", operation = OperationName.OPEN_SITE, answer = Made.class)
    public Response recordAttendance(@PathParam("site") String number, Body<Attended> body) {
        SiteId site = id(number);
        return answers.done(body, there -> openings.attended(site, there.members()));
    }

    @POST
    @Path("{site}/openings/last/minutes")
    @Route(says = "Record the minute of the last opening", operation = OperationName.OPEN_SITE, answer = Made.class, set = "site",
            status = MADE)
    public Response recordMinute(@PathParam("site") String number, Body<RecordMinuteCommand> body) {
        return answers.done(body.with("site", id(number)), (RecordMinuteCommand minute) -> openings.record(minute));
    }

    @POST
    @Path("{site}/phases")
    @Route(says = "Record a phase of work", operation = OperationName.OPEN_SITE, answer = Made.class, set = "site", status = MADE)
    public Response recordPhase(@PathParam("site") String number, Body<RecordCampaignCommand> body) {
        return answers.done(body.with("site", id(number)), (RecordCampaignCommand phase) -> openings.record(phase));
    }

    @POST
    @Path("{site}/phases/{phase}/end")
    @Route(says = "Say that a phase of work is over", operation = OperationName.OPEN_SITE, answer = Made.class)
    public Response endPhase(@PathParam("site") String number, @PathParam("phase") String phase, Body<CampaignEnded> body) {
        SiteId site = id(number);
        int which = Values.place(phase);
        return answers.done(body, end -> openings.end(site, which, end.endsOn()));
    }

    private SiteId id(String number) {
        return sites.view(Values.number(number)).id();
    }
}
