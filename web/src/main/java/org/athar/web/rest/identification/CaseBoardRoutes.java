package org.athar.web.rest.identification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.athar.identification.BoardService;
import org.athar.identification.BoardSittingService;
import org.athar.identification.SequelService;
import org.athar.identification.command.board.CheckQualityCommand;
import org.athar.identification.command.board.DecideCaseCommand;
import org.athar.identification.command.board.ProposeIdentificationCommand;
import org.athar.identification.command.board.PutBeforeSittingCommand;
import org.athar.identification.command.board.ReviewProposalCommand;
import org.athar.identification.command.board.SignSheetCommand;
import org.athar.identification.command.board.StepAsideCommand;
import org.athar.identification.command.sequel.CertifyCommand;
import org.athar.identification.command.sequel.HoldRemainsCommand;
import org.athar.identification.command.sequel.PrepareReturnCommand;
import org.athar.identification.view.StepTaken;
import org.athar.security.access.OperationName;
import org.athar.web.rest.http.Answers;
import org.athar.web.rest.http.Body;
import org.athar.web.rest.http.Route;
import org.athar.web.rest.http.Upload;
import org.athar.web.rest.http.Values;

/**
 * The board: proposal, review, sheet, decision, and what follows from it.
 * A step is refused if others were taken since the case was read.
 */
@Path("v1/cases")
@RequestScoped
public class CaseBoardRoutes {

    @Inject
    private BoardService board;
    @Inject
    private BoardSittingService sittings;
    @Inject
    private SequelService sequels;
    @Inject
    private Answers answers;

    @POST
    @Path("{case}/proposal")
    @Route(says = "Propose an identification (row 5)", operation = OperationName.PROPOSE_IDENTIFICATION, answer = StepTaken.class,
            set = "step.caseNumber", version = "step.stepsSeen")
    public Response propose(@PathParam("case") String number, Body<ProposeIdentificationCommand> body) {
        return answers.done(body.with("step.caseNumber", Values.number(number)), board::propose);
    }

    @POST
    @Path("{case}/review")
    @Route(says = "Endorse or return a proposal (row 6)", operation = OperationName.REVIEW_PROPOSAL, answer = StepTaken.class,
            set = "step.caseNumber", version = "step.stepsSeen")
    public Response reviewProposal(@PathParam("case") String number, Body<ReviewProposalCommand> body) {
        return answers.done(body.with("step.caseNumber", Values.number(number)), board::review);
    }

    @POST
    @Path("{case}/quality")
    @Route(says = "Check the quality of a proposal (row 8)", operation = OperationName.CHECK_QUALITY, answer = StepTaken.class,
            set = "caseNumber")
    public Response checkQuality(@PathParam("case") String number, Body<CheckQualityCommand> body) {
        return answers.done(body.with("caseNumber", Values.number(number)), board::checkQuality);
    }

    @POST
    @Path("{case}/sitting")
    @Route(says = "Put a case before a sitting", operation = OperationName.APPOINT_SITTING, answer = StepTaken.class, set = "caseNumber")
    public Response putBeforeSitting(@PathParam("case") String number, Body<PutBeforeSittingCommand> body) {
        return answers.done(body.with("caseNumber", Values.number(number)), sittings::putBefore);
    }

    @POST
    @Path("{case}/signature")
    @Route(says = "Sign the sheet as it is, or dissent (row 7)", operation = OperationName.SIGN_SHEET, answer = StepTaken.class,
            set = "step.caseNumber", version = "step.stepsSeen")
    public Response signSheet(@PathParam("case") String number, Body<SignSheetCommand> body) {
        return answers.done(body.with("step.caseNumber", Values.number(number)), board::sign);
    }

    @POST
    @Path("{case}/stepping-aside")
    @Route(says = "Step aside from a case", operation = OperationName.SIGN_SHEET, answer = StepTaken.class, set = "caseNumber")
    public Response stepAside(@PathParam("case") String number, Body<StepAsideCommand> body) {
        return answers.done(body.with("caseNumber", Values.number(number)), board::stepAside);
    }

    @POST
    @Path("{case}/decision")
    @Route(says = "Decide (rows 8 and 9)", operation = OperationName.DECIDE_CASE, answer = StepTaken.class,
            set = "step.caseNumber", version = "step.stepsSeen")
    public Response decideCase(@PathParam("case") String number, Body<DecideCaseCommand> body) {
        return answers.done(body.with("step.caseNumber", Values.number(number)), board::decide);
    }

    @POST
    @Path("{case}/return")
    @Route(says = "Prepare the return of remains (row 15)", operation = OperationName.RETURN_REMAINS, answer = StepTaken.class,
            set = "step.caseNumber", version = "step.stepsSeen")
    public Response prepareReturn(@PathParam("case") String number, Body<PrepareReturnCommand> body) {
        return answers.done(body.with("step.caseNumber", Values.number(number)), sequels::prepareReturn);
    }

    @POST
    @Path("{case}/certificate")
    @Route(says = "Record the certificate of a death, with its document (row 14)", operation = OperationName.CERTIFY_IDENTIFICATION,
            answer = StepTaken.class, set = "step.caseNumber", version = "step.stepsSeen")
    public Response certify(@PathParam("case") String number, Upload<CertifyCommand> upload) {
        return answers.done(upload.with("step.caseNumber", Values.number(number)),
                about -> sequels.certify(about, upload.content()));
    }

    @POST
    @Path("{case}/keeping")
    @Route(says = "Keep remains at the family's written wish (row 16)", operation = OperationName.HOLD_REMAINS, answer = StepTaken.class,
            set = "step.caseNumber", version = "step.stepsSeen")
    public Response holdRemains(@PathParam("case") String number, Upload<HoldRemainsCommand> upload) {
        return answers.done(upload.with("step.caseNumber", Values.number(number)), about -> sequels.hold(about, upload.content()));
    }
}
