package org.athar.web.rest.identification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.athar.identification.BoardSittingService;
import org.athar.identification.command.board.AppointSittingCommand;
import org.athar.identification.view.SittingView;
import org.athar.security.access.OperationName;
import org.athar.web.rest.http.Answers;
import org.athar.web.rest.http.Body;
import org.athar.web.rest.http.Made;
import org.athar.web.rest.http.Paging;
import org.athar.web.rest.http.Route;

/** Sittings of the board: listed, appointed. */
@Path("v1/sittings")
@RequestScoped
public class SittingRoutes {

    private static final String LIST = "sittings";
    private static final int MADE = 201;

    @Inject
    private BoardSittingService sittings;
    @Inject
    private Answers answers;

    @GET
    @Route(says = "The sittings of the board, the latest first", operation = OperationName.READ_CASES, answer = SittingView.class,
            list = true)
    public Response listSittings(@BeanParam Paging paging) {
        return answers.list(LIST, sittings.list(paging.after(LIST), paging.rows()));
    }

    @POST
    @Route(says = "Appoint a sitting", operation = OperationName.APPOINT_SITTING, answer = Made.class, status = MADE)
    public Response appointSitting(Body<AppointSittingCommand> body) {
        return answers.done(body, sittings::appoint);
    }
}
