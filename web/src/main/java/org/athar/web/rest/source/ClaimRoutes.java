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
import org.athar.security.access.OperationName;
import org.athar.source.FigureService;
import org.athar.source.StatementService;
import org.athar.source.command.RecordFigureCommand;
import org.athar.source.command.RecordStatementCommand;
import org.athar.source.subject.SubjectKind;
import org.athar.source.view.Contradiction;
import org.athar.source.view.FigureBoard;
import org.athar.source.view.FigureDetail;
import org.athar.source.view.FigureView;
import org.athar.source.view.Recorded;
import org.athar.source.view.StatementView;
import org.athar.web.rest.http.Answers;
import org.athar.web.rest.http.Body;
import org.athar.web.rest.http.Paging;
import org.athar.web.rest.http.Route;
import org.athar.web.rest.http.Values;

/** What sources say: claims in words, and figures with those that contradict each other. */
@Path("v1")
@RequestScoped
public class ClaimRoutes {

    private static final String CLAIMS = "claims";
    private static final String CONTRADICTIONS = "contradictions";
    private static final String FIGURES = "figures";
    private static final int MADE = 201;

    @Inject
    private StatementService claims;
    @Inject
    private FigureService figures;
    @Inject
    private Answers answers;

    @GET
    @Path("claims")
    @Route(says = "The claims within reach", operation = OperationName.READ_SOURCES, answer = StatementView.class, list = true)
    public Response listClaims(@QueryParam("text") String text, @BeanParam Paging paging) {
        return answers.list(CLAIMS, claims.find(Values.text("text", text), paging.after(CLAIMS), paging.rows()));
    }

    @GET
    @Path("claims/{claim}")
    @Route(says = "One claim, with what speaks for and against", operation = OperationName.READ_SOURCES, answer = StatementView.class,
            versioned = true)
    public Response readClaim(@PathParam("claim") String number) {
        return answers.one(claims.view(Values.number(number)));
    }

    @POST
    @Path("claims")
    @Route(says = "Record a claim, or one in place of it", operation = OperationName.RECORD_STATEMENT, answer = Recorded.class,
            status = MADE)
    public Response recordClaim(Body<RecordStatementCommand> body) {
        return answers.done(body, claims::record);
    }

    @GET
    @Path("figures")
    @Route(says = "The figures within reach", operation = OperationName.READ_SOURCES, answer = FigureView.class, list = true)
    public Response listFigures(@QueryParam("text") String text, @BeanParam Paging paging) {
        return answers.list(FIGURES, figures.find(Values.text("text", text), paging.after(FIGURES), paging.rows()));
    }

    @GET
    @Path("figures/{figure}")
    @Route(says = "One figure, with those it can be compared with", operation = OperationName.READ_SOURCES, answer = FigureDetail.class,
            versioned = true)
    public Response readFigure(@PathParam("figure") String number) {
        return answers.one(figures.view(Values.number(number)));
    }

    @POST
    @Path("figures")
    @Route(says = "Record a figure, or one in place of it", operation = OperationName.RECORD_FIGURE, answer = Recorded.class, status = MADE)
    public Response recordFigure(Body<RecordFigureCommand> body) {
        return answers.done(body, figures::record);
    }

    @GET
    @Path("contradictions")
    @Route(says = "Figures that contradict each other, by what they are about", operation = OperationName.READ_SOURCES,
            answer = Contradiction.class, list = true)
    public Response listContradictions(@BeanParam Paging paging) {
        return answers.list(CONTRADICTIONS, figures.contradictions(paging.after(CONTRADICTIONS), paging.rows()));
    }

    @GET
    @Path("ledger/{kind}/{subject}")
    @Route(says = "All figures about a record, side by side, with their contradictions", operation = OperationName.READ_SOURCES,
            answer = FigureBoard.class, versioned = true)
    public Response readLedger(@PathParam("kind") String kind, @PathParam("subject") String number) {
        return answers.one(figures.board(figures.subject(Values.constant("kind", kind, SubjectKind.class), Values.number(number))
                .subject()));
    }
}
