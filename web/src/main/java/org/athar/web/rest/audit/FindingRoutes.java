package org.athar.web.rest.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.athar.audit.FindingService;
import org.athar.audit.command.RecordFinding;
import org.athar.audit.view.FindingView;
import org.athar.security.access.OperationName;
import org.athar.web.rest.http.Answers;
import org.athar.web.rest.http.Body;
import org.athar.web.rest.http.Nothing;
import org.athar.web.rest.http.Numbered;
import org.athar.web.rest.http.Paging;
import org.athar.web.rest.http.Route;
import org.athar.web.rest.http.Values;

/** Findings of auditors: listed, recorded, answered, closed. */
@Path("v1/findings")
@RequestScoped
public class FindingRoutes {

    private static final String LIST = "findings";
    private static final int MADE = 201;

    @Inject
    private FindingService findings;
    @Inject
    private Answers answers;

    @GET
    @Route(says = "Findings, with their answers", operation = OperationName.READ_FINDINGS, answer = FindingView.class, list = true)
    public Response listFindings(@BeanParam Paging paging) {
        return answers.list(LIST, findings.list(paging.after(LIST), paging.rows()));
    }

    @POST
    @Route(says = "Record a finding", operation = OperationName.RECORD_FINDING, answer = Numbered.class, status = MADE)
    public Response recordFinding(Body<RecordFinding> body) {
        return answers.done(body, findings::record);
    }

    @POST
    @Path("{finding}/answer")
    @Route(says = "Answer a finding", operation = OperationName.ANSWER_FINDING, answer = Numbered.class)
    public Response answerFinding(@PathParam("finding") String number, Body<Answered> body) {
        String finding = Values.number(number);
        return answers.done(body, answer -> findings.answer(finding, answer.response()));
    }

    @POST
    @Path("{finding}/closing")
    @Route(says = "Close a finding", operation = OperationName.RECORD_FINDING, answer = Numbered.class)
    public Response closeFinding(@PathParam("finding") String number, Body<Nothing> body) {
        String finding = Values.number(number);
        return answers.done(body, nothing -> findings.close(finding));
    }
}
