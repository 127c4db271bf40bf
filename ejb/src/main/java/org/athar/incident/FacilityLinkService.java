package org.athar.incident;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.athar.incident.command.AddLinkEvidenceCommand;
import org.athar.incident.command.GradeLinkCommand;
import org.athar.incident.command.LinkEvidence;
import org.athar.incident.command.LinkFacilityCommand;
import org.athar.incident.event.FacilityLinkChanged;
import org.athar.incident.kind.LinkGrade;
import org.athar.incident.model.Facility;
import org.athar.incident.model.FacilityLink;
import org.athar.incident.model.FacilityLinkEvidence;
import org.athar.incident.model.FacilityLinks;
import org.athar.incident.model.Incident;
import org.athar.incident.model.LinkGradePolicy;
import org.athar.incident.model.Recording;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Texts;
import org.athar.kernel.Violations;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.NotFound;
import org.athar.source.Stance;
import org.athar.source.view.SourceStanding;
import org.athar.source.view.StatementView;

/** Which facility belongs to which incident, what speaks for it and against it, and how well founded it is judged. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FacilityLinkService {

    @Inject
    private FacilityLinks links;
    @Inject
    private IncidentReach reach;
    @Inject
    private IncidentNames names;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Links a facility to an incident, alleged by a first source. */
    @Operation(OperationName.RECORD_INCIDENT)
    public Outcome<FacilityLinkId> link(LinkFacilityCommand typed) {
        LinkFacilityCommand command = new LinkFacilityCommand(typed.incident(), typed.facility(), IncidentRules.clean(typed.claim()),
                IncidentRules.clean(typed.evidence()));
        Violations found = IncidentRules.of(command);
        if (!found.isEmpty()) {
            return Outcome.refused(found.found());
        }
        Incident incident = reach.incident(command.incident());
        Facility facility = reach.facility(command.facility());
        found.unless(links.between(incident.id(), facility.id()).isEmpty(), "facility", IncidentRefusal.LINKED_ALREADY);
        checkNamed(found, command.evidence());
        if (!found.isEmpty()) {
            return Outcome.refused(found.found());
        }
        FacilityLink link = new FacilityLink(Ids.next(clock), command, Ids.next(clock), Ids.next(clock), recording());
        links.add(link);
        return changed(link, null);
    }

    /** Adds a source for or against a link. */
    @Operation(OperationName.RECORD_INCIDENT)
    public Outcome<FacilityLinkId> addEvidence(AddLinkEvidenceCommand typed) {
        FacilityLink link = within(typed.link());
        LinkEvidence evidence = IncidentRules.clean(typed.evidence());
        Violations found = IncidentRules.of(IncidentRules.none(), evidence);
        checkNamed(found, evidence);
        found.unless(evidence == null || evidence.source() == null || !link.holds(evidence), "source",
                IncidentRefusal.EVIDENCE_HELD_ALREADY);
        if (!found.isEmpty()) {
            return Outcome.refused(found.found());
        }
        link.add(Ids.next(clock), evidence, recording());
        return changed(link, evidence.note());
    }

    /** Judges how well a link is founded, for a reason that answers what speaks against it. */
    @Operation(OperationName.RECORD_INCIDENT)
    public Outcome<FacilityLinkId> grade(GradeLinkCommand command) {
        FacilityLink link = within(command.link());
        String reason = Texts.strip(command.reason());
        Violations found = IncidentRules.none().required("grade", command.grade()).requiredText("reason", reason, IncidentRules.TEXT);
        if (command.grade() != null) {
            refusalOf(link, command.grade()).ifPresent(refusal -> found.unless(false, "grade", refusal));
        }
        if (!found.isEmpty()) {
            return Outcome.refused(found.found());
        }
        link.judge(Ids.next(clock), command.grade(), reason, recording());
        return changed(link, reason);
    }

    private Optional<IncidentRefusal> refusalOf(FacilityLink link, LinkGrade grade) {
        Collection<SourceStanding> standing = names.standing(link.evidence().stream().filter(row -> row.stance() == Stance.FOR)
                .map(FacilityLinkEvidence::source).toList()).values();
        int rated = (int) standing.stream().filter(source -> source.grade().isWhole()).count();
        return LinkGradePolicy.mayBe(grade, rated, standing.stream().map(SourceStanding::origin).toList());
    }

    private void checkNamed(Violations found, LinkEvidence evidence) {
        if (evidence == null || evidence.source() == null) {
            return;
        }
        StatementView statement = evidence.statement() == null ? null
                : names.statements(Set.of(evidence.statement())).get(evidence.statement());
        found.unless(names.isSource(evidence.source()), "source", IncidentRefusal.NAMED_RECORD_ABSENT)
                .unless(evidence.statement() == null || statement != null && statement.source().id().equals(evidence.source()), "statement",
                        IncidentRefusal.NAMED_RECORD_ABSENT);
    }

    private FacilityLink within(FacilityLinkId id) {
        FacilityLink link = links.byId(id).orElseThrow(() -> NotFound.absent("facility_link", id.value()));
        reach.incident(link.incident());
        return link;
    }

    private Outcome<FacilityLinkId> changed(FacilityLink link, String reason) {
        trail.fire(new FacilityLinkChanged(link.id(), reason));
        return Outcome.done(link.id());
    }

    private Recording recording() {
        return Recording.by(current.person(), current.recordedAt());
    }
}
