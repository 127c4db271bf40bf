package org.athar.web.rest.interop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.athar.interop.ExportId;
import org.athar.interop.ExportService;
import org.athar.interop.command.AskExportCommand;
import org.athar.interop.view.ColumnChoice;
import org.athar.interop.view.ExportView;
import org.athar.security.access.OperationName;
import org.athar.task.RecordList;
import org.athar.web.rest.http.Answers;
import org.athar.web.rest.http.Body;
import org.athar.web.rest.http.Contents;
import org.athar.web.rest.http.Made;
import org.athar.web.rest.http.Nothing;
import org.athar.web.rest.http.Route;
import org.athar.web.rest.http.Values;
import org.athar.web.support.Language;

/** Lists taken out as files: asked for, let out, fetched. */
@Path("v1/exports")
@RequestScoped
public class ExportRoutes {

    private static final int MADE = 201;

    @Inject
    private ExportService exports;
    @Inject
    private HttpServletRequest asked;
    @Inject
    private Answers answers;
    @Inject
    private Contents contents;

    @GET
    @Route(says = "The exports that who asks has asked for; or, waiting, those of others that may be let out",
            operation = OperationName.READ_EXPORTS, answer = ExportView.class, list = true)
    public Response listExports(@QueryParam("waiting") String waiting) {
        return answers.list(Values.flag("waiting", waiting) ? exports.waiting(language()) : exports.mine(language()));
    }

    @GET
    @Path("columns/{list}")
    @Route(says = "The columns of a list", operation = OperationName.READ_EXPORTS, answer = ColumnChoice.class, list = true)
    public Response listColumns(@PathParam("list") String list) {
        return answers.list(exports.columns(Values.constant("list", list, RecordList.class)));
    }

    @GET
    @Path("{export}")
    @Route(says = "One export", operation = OperationName.READ_EXPORTS, answer = ExportView.class, versioned = true)
    public Response readExport(@PathParam("export") String export) {
        return answers.one(exports.view(id(export), language()));
    }

    @GET
    @Path("{export}/content")
    @Route(says = "The file of an export", operation = OperationName.DOWNLOAD_EXPORT, answer = Contents.File.class)
    public Response fetchExport(@PathParam("export") String export) {
        return contents.of(exports.download(id(export)));
    }

    @POST
    @Route(says = "Ask for a list as a file", operation = OperationName.ASK_EXPORT, answer = Made.class, status = MADE)
    public Response askExport(Body<AskExportCommand> body) {
        return answers.done(body, exports::ask);
    }

    @POST
    @Path("{export}/decision")
    @Route(says = "Let an export out, or refuse it", operation = OperationName.DECIDE_EXPORT, answer = Made.class)
    public Response decideExport(@PathParam("export") String export, Body<Decided> body) {
        return answers.done(body, said -> exports.decide(id(export), said.approve(), said.seen(), said.reason()));
    }

    @POST
    @Path("{export}/cancellation")
    @Route(says = "Call an export off", operation = OperationName.ASK_EXPORT, answer = Made.class)
    public Response cancelExport(@PathParam("export") String export, Body<Nothing> body) {
        return answers.done(body, nothing -> exports.cancel(id(export)));
    }

    @POST
    @Path("{export}/removal")
    @Route(says = "Remove the file of an export", operation = OperationName.ASK_EXPORT, answer = Made.class)
    public Response removeExport(@PathParam("export") String export, Body<Nothing> body) {
        return answers.done(body, nothing -> exports.remove(id(export)));
    }

    private String language() {
        return Language.preferredBy(asked);
    }

    private static ExportId id(String export) {
        return new ExportId(Values.id(export));
    }
}
