package org.athar.web.rest.examination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.athar.examination.ExaminationId;
import org.athar.examination.ExaminationService;
import org.athar.examination.command.BeginExaminationCommand;
import org.athar.examination.command.ReviewExaminationCommand;
import org.athar.examination.command.WriteExaminationCommand;
import org.athar.examination.view.ExaminationListItem;
import org.athar.examination.view.ExaminationView;
import org.athar.security.access.OperationName;
import org.athar.web.rest.http.Answers;
import org.athar.web.rest.http.Body;
import org.athar.web.rest.http.Made;
import org.athar.web.rest.http.Nothing;
import org.athar.web.rest.http.Route;
import org.athar.web.rest.http.Values;

/** Examinations of remains: begun, written, signed, reviewed. */
@Path("v1/remains/{remains}/examinations")
@RequestScoped
public class ExaminationRoutes {

    private static final int MADE = 201;

    @Inject
    private ExaminationService examinations;
    @Inject
    private Answers answers;

    @GET
    @Route(says = "Examinations of remains", operation = OperationName.READ_EXAMINATION, answer = ExaminationListItem.class, list = true)
    public Response listExaminations(@PathParam("remains") String remains) {
        return answers.list(examinations.of(Values.number(remains)));
    }

    @GET
    @Path("{sequence}")
    @Route(says = "One examination", operation = OperationName.READ_EXAMINATION, answer = ExaminationView.class, versioned = true)
    public Response readExamination(@PathParam("remains") String remains, @PathParam("sequence") String sequence) {
        ExaminationView view = view(remains, sequence);
        return answers.versioned(view.version(), view);
    }

    @POST
    @Route(says = "Begin an examination", operation = OperationName.RECORD_EXAMINATION, answer = Made.class, set = "remains",
            status = MADE)
    public Response beginExamination(@PathParam("remains") String remains, Body<BeginExaminationCommand> body) {
        return answers.done(body.with("remains", Values.number(remains)), examinations::begin);
    }

    @POST
    @Path("{sequence}/content")
    @Route(says = "Write what was found", operation = OperationName.RECORD_EXAMINATION, answer = Made.class, set = "examination",
            version = "version")
    public Response writeExamination(@PathParam("remains") String remains, @PathParam("sequence") String sequence,
            Body<WriteExaminationCommand> body) {
        return answers.done(body.with("examination", view(remains, sequence).id()), examinations::write);
    }

    @POST
    @Path("{sequence}/signature")
    @Route(says = "Sign an examination", operation = OperationName.RECORD_EXAMINATION, answer = Made.class)
    public Response signExamination(@PathParam("remains") String remains, @PathParam("sequence") String sequence, Body<Nothing> body) {
        ExaminationId id = view(remains, sequence).id();
        return answers.done(body, nothing -> examinations.sign(id));
    }

    @POST
    @Path("{sequence}/review")
    @Route(says = "Endorse an examination, or return it", operation = OperationName.REVIEW_EXAMINATION, answer = Made.class,
            set = "examination")
    public Response reviewExamination(@PathParam("remains") String remains, @PathParam("sequence") String sequence,
            Body<ReviewExaminationCommand> body) {
        return answers.done(body.with("examination", view(remains, sequence).id()), examinations::review);
    }

    private ExaminationView view(String remains, String sequence) {
        return examinations.view(Values.number(remains), Values.place(sequence));
    }
}
