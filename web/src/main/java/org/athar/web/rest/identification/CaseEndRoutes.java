package org.athar.web.rest.identification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.athar.identification.CaseService;
import org.athar.identification.HistoricService;
import org.athar.identification.command.CloseCaseCommand;
import org.athar.identification.command.CloseNamelessCommand;
import org.athar.identification.command.ConfirmCommand;
import org.athar.identification.command.ProposeHistoricCommand;
import org.athar.identification.command.ProposeReopeningCommand;
import org.athar.identification.command.StepCommand;
import org.athar.identification.command.SuspendCaseCommand;
import org.athar.identification.view.StepTaken;
import org.athar.security.access.OperationName;
import org.athar.web.rest.http.Answers;
import org.athar.web.rest.http.Body;
import org.athar.web.rest.http.Route;
import org.athar.web.rest.http.Values;

/**
 * Steps that end a case, let it wait or open it again.
 * A step is refused if others were taken since the case was read.
 */
@Path("v1/cases")
@RequestScoped
public class CaseEndRoutes {

    @Inject
    private CaseService cases;
    @Inject
    private HistoricService past;
    @Inject
    private Answers answers;

    @POST
    @Path("{case}/nameless")
    @Route(says = "Close without a name (row 13)", operation = OperationName.CLOSE_AS_NN, answer = StepTaken.class,
            set = "step.caseNumber", version = "step.stepsSeen")
    public Response closeNameless(@PathParam("case") String number, Body<CloseNamelessCommand> body) {
        return answers.done(body.with("step.caseNumber", Values.number(number)), cases::closeNameless);
    }

    @POST
    @Path("{case}/closing")
    @Route(says = "Close after the return (row 17)", operation = OperationName.CLOSE_CASE, answer = StepTaken.class,
            set = "step.caseNumber", version = "step.stepsSeen")
    public Response closeCase(@PathParam("case") String number, Body<CloseCaseCommand> body) {
        return answers.done(body.with("step.caseNumber", Values.number(number)), cases::close);
    }

    @POST
    @Path("{case}/suspension")
    @Route(says = "Let a case wait (row 18)", operation = OperationName.SUSPEND_CASE, answer = StepTaken.class,
            set = "step.caseNumber", version = "step.stepsSeen")
    public Response suspendCase(@PathParam("case") String number, Body<SuspendCaseCommand> body) {
        return answers.done(body.with("step.caseNumber", Values.number(number)), cases::suspend);
    }

    @POST
    @Path("{case}/resumption")
    @Route(says = "Go on (row 18)", operation = OperationName.RESUME_CASE, answer = StepTaken.class,
            set = "caseNumber", version = "stepsSeen")
    public Response resumeCase(@PathParam("case") String number, Body<StepCommand> body) {
        return answers.done(body.with("caseNumber", Values.number(number)), cases::resume);
    }

    @POST
    @Path("{case}/reopening")
    @Route(says = "Ask that a case be opened again (row 19)", operation = OperationName.ASK_REOPENING, answer = StepTaken.class,
            set = "step.caseNumber", version = "step.stepsSeen")
    public Response proposeReopening(@PathParam("case") String number, Body<ProposeReopeningCommand> body) {
        return answers.done(body.with("step.caseNumber", Values.number(number)), cases::proposeReopening);
    }

    @POST
    @Path("{case}/reopening/answer")
    @Route(says = "Confirm or decline a reopening (row 19)", operation = OperationName.CONFIRM_REOPENING, answer = StepTaken.class,
            set = "step.caseNumber", version = "step.stepsSeen")
    public Response confirmReopening(@PathParam("case") String number, Body<ConfirmCommand> body) {
        return answers.done(body.with("step.caseNumber", Values.number(number)), cases::confirmReopening);
    }

    @POST
    @Path("{case}/withdrawal")
    @Route(says = "Propose to withdraw a case opened in error (row 20)", operation = OperationName.PROPOSE_WITHDRAWAL,
            answer = StepTaken.class,
            set = "caseNumber", version = "stepsSeen")
    public Response proposeWithdrawal(@PathParam("case") String number, Body<StepCommand> body) {
        return answers.done(body.with("caseNumber", Values.number(number)), cases::proposeWithdrawal);
    }

    @POST
    @Path("{case}/withdrawal/answer")
    @Route(says = "Confirm or decline a withdrawal (row 20)", operation = OperationName.CONFIRM_WITHDRAWAL, answer = StepTaken.class,
            set = "step.caseNumber", version = "step.stepsSeen")
    public Response confirmWithdrawal(@PathParam("case") String number, Body<ConfirmCommand> body) {
        return answers.done(body.with("step.caseNumber", Values.number(number)), cases::confirmWithdrawal);
    }

    @POST
    @Path("{case}/taking-back")
    @Route(says = "Take back what one has proposed oneself and nobody has answered", operation = OperationName.TAKE_BACK_STEP,
            answer = StepTaken.class,
            set = "step.caseNumber", version = "step.stepsSeen")
    public Response takeBackStep(@PathParam("case") String number, Body<ConfirmCommand> body) {
        return answers.done(body.with("step.caseNumber", Values.number(number)), cases::takeBack);
    }

    @POST
    @Path("{case}/historic")
    @Route(says = "Propose a status of the past whose paper is lost", operation = OperationName.PROPOSE_HISTORIC, answer = StepTaken.class,
            set = "step.caseNumber", version = "step.stepsSeen")
    public Response proposeHistoric(@PathParam("case") String number, Body<ProposeHistoricCommand> body) {
        return answers.done(body.with("step.caseNumber", Values.number(number)), past::propose);
    }

    @POST
    @Path("{case}/historic/answer")
    @Route(says = "Confirm or decline a status of the past", operation = OperationName.CONFIRM_HISTORIC, answer = StepTaken.class,
            set = "step.caseNumber", version = "step.stepsSeen")
    public Response confirmHistoric(@PathParam("case") String number, Body<ConfirmCommand> body) {
        return answers.done(body.with("step.caseNumber", Values.number(number)), past::confirm);
    }

    @POST
    @Path("{case}/historic/taking-up")
    @Route(says = "Take a case with a status of the past up", operation = OperationName.TAKE_UP_CASE, answer = StepTaken.class,
            set = "caseNumber", version = "stepsSeen")
    public Response takeUpHistoric(@PathParam("case") String number, Body<StepCommand> body) {
        return answers.done(body.with("caseNumber", Values.number(number)), past::takeUp);
    }
}
