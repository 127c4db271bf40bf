package org.athar.web.rest.identification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.athar.engine.protocol.Stage;
import org.athar.identification.CaseReadService;
import org.athar.identification.CaseService;
import org.athar.identification.EvidenceService;
import org.athar.identification.command.OpenCaseCommand;
import org.athar.identification.command.evidence.AnswerContradictionCommand;
import org.athar.identification.command.evidence.RaiseContradictionCommand;
import org.athar.identification.command.evidence.RecordLineCommand;
import org.athar.identification.command.evidence.SignLineCommand;
import org.athar.identification.view.CaseFilter;
import org.athar.identification.view.CaseListItem;
import org.athar.identification.view.CaseView;
import org.athar.identification.view.StepTaken;
import org.athar.identification.view.desk.ReplayStep;
import org.athar.security.SelfService;
import org.athar.security.StaffId;
import org.athar.security.access.OperationName;
import org.athar.web.identification.CaseScope;
import org.athar.web.rest.http.Answers;
import org.athar.web.rest.http.Body;
import org.athar.web.rest.http.Made;
import org.athar.web.rest.http.Paging;
import org.athar.web.rest.http.Route;
import org.athar.web.rest.http.Values;

/** Identification cases: listed, read, opened; lines of evidence recorded, signed, contradicted. */
@Path("v1/cases")
@RequestScoped
public class CaseRoutes {

    private static final String LIST = "cases";
    private static final int MADE = 201;

    @Inject
    private CaseReadService reading;
    @Inject
    private CaseService cases;
    @Inject
    private EvidenceService evidence;
    @Inject
    private SelfService self;
    @Inject
    private CaseScope scope;
    @Inject
    private Answers answers;

    @GET
    @Route(says = "The cases within reach, what is due first comes first", operation = OperationName.READ_CASES,
            answer = CaseListItem.class, list = true)
    public Response listCases(@QueryParam("text") String text, @QueryParam("stage") String stage, @QueryParam("site") String site,
            @QueryParam("incident") String incident, @QueryParam("owner") String owner, @QueryParam("mine") String mine,
            @QueryParam("sitting") String sitting,
            @BeanParam Paging paging) {
        Stage at = Values.constant("stage", stage, Stage.class);
        StaffId whose = Values.flag("mine", mine) ? self.self().staffId() : CaseScope.person(Values.id("owner", owner));
        CaseFilter filter = scope.filter(at == null ? Set.of() : Set.of(at), Values.text("site", site),
                Values.text("incident", incident), whose, paging.after(LIST)).saying(Values.text("text", text))
                .before(Values.text("sitting", sitting));
        return answers.list(LIST, reading.list(filter, paging.rows()));
    }

    @GET
    @Path("{case}")
    @Route(says = "One case; its version is the number of steps taken", operation = OperationName.READ_CASES, answer = CaseView.class,
            versioned = true)
    public Response readCase(@PathParam("case") String number) {
        CaseView view = reading.view(Values.number(number));
        return answers.versioned(view.events().size(), view);
    }

    @GET
    @Path("{case}/steps/{sequence}")
    @Route(says = "What was known when a step was taken", operation = OperationName.READ_HISTORY, answer = ReplayStep.class,
            versioned = true)
    public Response replayStep(@PathParam("case") String number, @PathParam("sequence") String sequence) {
        return answers.one(reading.replay(Values.number(number), Values.place(sequence)));
    }

    @POST
    @Route(says = "Open a case for remains", operation = OperationName.OPEN_CASE, answer = StepTaken.class,
            set = {"step.caseNumber", "step.stepsSeen"}, status = MADE)
    public Response openCase(Body<OpenCaseCommand> body) {
        return answers.done(body.with("step.caseNumber", null).with("step.stepsSeen", null), cases::open);
    }

    @POST
    @Path("{case}/lines")
    @Route(says = "Record a line of evidence", operation = OperationName.RECORD_EVIDENCE_LINE, answer = Made.class, set = "caseNumber",
            status = MADE)
    public Response recordLine(@PathParam("case") String number, Body<RecordLineCommand> body) {
        return answers.done(body.with("caseNumber", Values.number(number)), evidence::record);
    }

    @POST
    @Path("{case}/lines/signature")
    @Route(says = "Sign a line of evidence, by the digest that was read", operation = OperationName.SIGN_EVIDENCE_LINE,
            answer = Made.class, set = "caseNumber")
    public Response signLine(@PathParam("case") String number, Body<SignLineCommand> body) {
        return answers.done(body.with("caseNumber", Values.number(number)), evidence::sign);
    }

    @POST
    @Path("{case}/contradictions")
    @Route(says = "Contradict a line of evidence", operation = OperationName.RECORD_EVIDENCE_LINE, answer = Made.class,
            set = "caseNumber", status = MADE)
    public Response contradictLine(@PathParam("case") String number, Body<RaiseContradictionCommand> body) {
        return answers.done(body.with("caseNumber", Values.number(number)), evidence::contradict);
    }

    @POST
    @Path("{case}/contradictions/answer")
    @Route(says = "Answer a contradiction", operation = OperationName.ANSWER_CONTRADICTION, answer = Made.class, set = "caseNumber")
    public Response answerContradiction(@PathParam("case") String number, Body<AnswerContradictionCommand> body) {
        return answers.done(body.with("caseNumber", Values.number(number)), evidence::answer);
    }
}
