package org.athar.web.rest.recovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.athar.recovery.BodyPartService;
import org.athar.recovery.RecoveryService;
import org.athar.recovery.code.ArtefactKind;
import org.athar.recovery.command.DescribePartCommand;
import org.athar.recovery.command.EvidenceFilter;
import org.athar.recovery.command.RecordEvidenceCommand;
import org.athar.recovery.view.EvidenceListItem;
import org.athar.recovery.view.PartView;
import org.athar.security.access.OperationName;
import org.athar.web.rest.http.Answers;
import org.athar.web.rest.http.Body;
import org.athar.web.rest.http.Numbered;
import org.athar.web.rest.http.Paging;
import org.athar.web.rest.http.Route;
import org.athar.web.rest.http.Values;

/** Parts of bodies, and what was found with remains. */
@Path("v1")
@RequestScoped
public class FindRoutes {

    private static final String LIST = "finds";
    /** The number of a part as it stands on the label: the set in which it was put on record, a stroke, its own. */
    private static final String PART = "parts/{set}/{part}";
    private static final int MADE = 201;

    @Inject
    private RecoveryService recovery;
    @Inject
    private BodyPartService parts;
    @Inject
    private Answers answers;

    @GET
    @Path(PART)
    @Route(says = "One part of a body", operation = OperationName.READ_REMAINS, answer = PartView.class, versioned = true)
    public Response readPart(@PathParam("set") String set, @PathParam("part") String part) {
        PartView view = parts.view(number(set, part));
        return answers.versioned(view.version(), view);
    }

    @POST
    @Path(PART + "/description")
    @Route(says = "Describe a part anew", operation = OperationName.RECORD_REMAINS, answer = Numbered.class, set = "number",
            version = "version")
    public Response describePart(@PathParam("set") String set, @PathParam("part") String part, Body<DescribePartCommand> body) {
        return answers.done(body.with("number", number(set, part)), parts::describe);
    }

    private static String number(String set, String part) {
        return Values.number(set) + "/" + Values.number(part);
    }

    @GET
    @Path("finds")
    @Route(says = "What was found with remains or by itself", operation = OperationName.READ_REMAINS, answer = EvidenceListItem.class,
            list = true)
    public Response listFinds(@QueryParam("site") String site, @QueryParam("kind") String kind, @QueryParam("text") String text,
            @BeanParam Paging paging) {
        String ref = Values.text("site", site);
        EvidenceFilter written = new EvidenceFilter(null, Values.constant("kind", kind, ArtefactKind.class), Values.text("text", text),
                paging.after(LIST));
        int rows = paging.rows();
        return answers.list(LIST, recovery.evidence(new EvidenceFilter(ref == null ? null : recovery.site(ref).id(), written.kind(),
                written.text(), written.after()), rows));
    }

    @GET
    @Path("finds/{find}")
    @Route(says = "One find", operation = OperationName.READ_REMAINS, answer = EvidenceListItem.class, versioned = true)
    public Response readFind(@PathParam("find") String number) {
        return answers.one(recovery.evidenceItem(Values.number(number)));
    }

    @POST
    @Path("finds")
    @Route(says = "Record a find, with the beginning of its custody", operation = OperationName.RECORD_EVIDENCE_ITEM,
            answer = Numbered.class, status = MADE)
    public Response recordFind(Body<RecordEvidenceCommand> body) {
        return answers.done(body, recovery::recordEvidence);
    }
}
