package org.athar.web.rest.identification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.athar.identification.CandidateService;
import org.athar.identification.CaseService;
import org.athar.identification.RegroupingService;
import org.athar.identification.command.ConfirmCommand;
import org.athar.identification.command.StepCommand;
import org.athar.identification.command.evidence.NominateCandidateCommand;
import org.athar.identification.command.evidence.ProposeExclusionCommand;
import org.athar.identification.command.evidence.WithdrawExclusionCommand;
import org.athar.identification.command.sequel.ConfirmSplitCommand;
import org.athar.identification.command.sequel.ProposeReassociationCommand;
import org.athar.identification.command.sequel.ProposeSplitCommand;
import org.athar.identification.view.StepTaken;
import org.athar.security.access.OperationName;
import org.athar.web.rest.http.Answers;
import org.athar.web.rest.http.Body;
import org.athar.web.rest.http.Made;
import org.athar.web.rest.http.Route;
import org.athar.web.rest.http.Values;

/**
 * Steps of a case on its way, and those that end it or let it wait.
 * A step is refused if others were taken since the case was read.
 */
@Path("v1/cases")
@RequestScoped
public class CaseStepRoutes {

    @Inject
    private CaseService cases;
    @Inject
    private CandidateService candidates;
    @Inject
    private RegroupingService regrouping;
    @Inject
    private Answers answers;

    @POST
    @Path("{case}/completion")
    @Route(says = "Data are complete (row 2)", operation = OperationName.COMPLETE_DATA, answer = StepTaken.class,
            set = "caseNumber", version = "stepsSeen")
    public Response completeData(@PathParam("case") String number, Body<StepCommand> body) {
        return answers.done(body.with("caseNumber", Values.number(number)), cases::completeData);
    }

    @POST
    @Path("{case}/candidates")
    @Route(says = "Nominate a missing person (row 3)", operation = OperationName.NOMINATE_CANDIDATE, answer = StepTaken.class,
            set = "step.caseNumber", version = "step.stepsSeen")
    public Response nominate(@PathParam("case") String number, Body<NominateCandidateCommand> body) {
        return answers.done(body.with("step.caseNumber", Values.number(number)), candidates::nominate);
    }

    @POST
    @Path("{case}/reconciliation")
    @Route(says = "Begin reconciliation (row 4)", operation = OperationName.BEGIN_RECONCILIATION, answer = StepTaken.class,
            set = "caseNumber", version = "stepsSeen")
    public Response beginReconciliation(@PathParam("case") String number, Body<StepCommand> body) {
        return answers.done(body.with("caseNumber", Values.number(number)), candidates::beginReconciliation);
    }

    @POST
    @Path("{case}/exclusions")
    @Route(says = "Propose to exclude a candidate (row 10)", operation = OperationName.PROPOSE_EXCLUSION, answer = StepTaken.class,
            set = "step.caseNumber", version = "step.stepsSeen")
    public Response proposeExclusion(@PathParam("case") String number, Body<ProposeExclusionCommand> body) {
        return answers.done(body.with("step.caseNumber", Values.number(number)), candidates::proposeExclusion);
    }

    @POST
    @Path("{case}/exclusions/answer")
    @Route(says = "Confirm or decline an exclusion (row 10)", operation = OperationName.CONFIRM_EXCLUSION, answer = StepTaken.class,
            set = "step.caseNumber", version = "step.stepsSeen")
    public Response confirmExclusion(@PathParam("case") String number, Body<ConfirmCommand> body) {
        return answers.done(body.with("step.caseNumber", Values.number(number)), candidates::confirmExclusion);
    }

    @POST
    @Path("{case}/exclusions/withdrawal")
    @Route(says = "Ask that an exclusion stand no longer (row 10)", operation = OperationName.PROPOSE_EXCLUSION, answer = Made.class,
            set = "caseNumber")
    public Response withdrawExclusion(@PathParam("case") String number, Body<WithdrawExclusionCommand> body) {
        return answers.done(body.with("caseNumber", Values.number(number)), candidates::withdrawExclusion);
    }

    @POST
    @Path("{case}/joining")
    @Route(says = "Propose to join the case to a main case (row 11)", operation = OperationName.PROPOSE_REASSOCIATION,
            answer = StepTaken.class,
            set = "step.caseNumber", version = "step.stepsSeen")
    public Response proposeJoining(@PathParam("case") String number, Body<ProposeReassociationCommand> body) {
        return answers.done(body.with("step.caseNumber", Values.number(number)), regrouping::proposeJoining);
    }

    @POST
    @Path("{case}/joining/answer")
    @Route(says = "Confirm or decline the joining (row 11)", operation = OperationName.CONFIRM_REASSOCIATION, answer = StepTaken.class,
            set = "step.caseNumber", version = "step.stepsSeen")
    public Response confirmJoining(@PathParam("case") String number, Body<ConfirmCommand> body) {
        return answers.done(body.with("step.caseNumber", Values.number(number)), regrouping::confirmJoining);
    }

    @POST
    @Path("{case}/separation")
    @Route(says = "Propose to undo a joining (row 11)", operation = OperationName.PROPOSE_REASSOCIATION, answer = StepTaken.class,
            set = "caseNumber", version = "stepsSeen")
    public Response proposeSeparation(@PathParam("case") String number, Body<StepCommand> body) {
        return answers.done(body.with("caseNumber", Values.number(number)), regrouping::proposeSeparation);
    }

    @POST
    @Path("{case}/separation/answer")
    @Route(says = "Confirm or decline that a joining is undone (row 11)", operation = OperationName.CONFIRM_REASSOCIATION,
            answer = StepTaken.class,
            set = "step.caseNumber", version = "step.stepsSeen")
    public Response confirmSeparation(@PathParam("case") String number, Body<ConfirmCommand> body) {
        return answers.done(body.with("step.caseNumber", Values.number(number)), regrouping::confirmSeparation);
    }

    @POST
    @Path("{case}/split")
    @Route(says = "Propose to split remains (row 12)", operation = OperationName.PROPOSE_SPLIT, answer = StepTaken.class,
            set = "step.caseNumber", version = "step.stepsSeen")
    public Response proposeSplit(@PathParam("case") String number, Body<ProposeSplitCommand> body) {
        return answers.done(body.with("step.caseNumber", Values.number(number)), regrouping::proposeSplit);
    }

    @POST
    @Path("{case}/split/confirmation")
    @Route(says = "Confirm a split; a new case is opened (row 12)", operation = OperationName.CONFIRM_SPLIT, answer = StepTaken.class,
            set = "step.caseNumber", version = "step.stepsSeen")
    public Response confirmSplit(@PathParam("case") String number, Body<ConfirmSplitCommand> body) {
        return answers.done(body.with("step.caseNumber", Values.number(number)), regrouping::confirmSplit);
    }

    @POST
    @Path("{case}/split/refusal")
    @Route(says = "Decline a split (row 12)", operation = OperationName.CONFIRM_SPLIT, answer = StepTaken.class,
            set = "step.caseNumber", version = "step.stepsSeen")
    public Response declineSplit(@PathParam("case") String number, Body<ConfirmCommand> body) {
        return answers.done(body.with("step.caseNumber", Values.number(number)), regrouping::declineSplit);
    }
}
