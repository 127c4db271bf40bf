package org.athar.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.athar.incident.kind.LinkGrade;
import org.athar.incident.model.Facilities;
import org.athar.incident.model.Facility;
import org.athar.incident.model.FacilityLink;
import org.athar.incident.model.FacilityLinkEvidence;
import org.athar.incident.model.FacilityLinkGrade;
import org.athar.incident.model.Incident;
import org.athar.incident.model.Incidents;
import org.athar.incident.view.FacilityLabel;
import org.athar.incident.view.FacilityLinkView;
import org.athar.incident.view.IncidentLabel;
import org.athar.kernel.LocalizedText;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.source.SourceId;
import org.athar.source.SourceService;
import org.athar.source.StatementId;
import org.athar.source.StatementService;
import org.athar.source.view.SourceLabel;
import org.athar.source.view.SourceStanding;
import org.athar.source.view.StatementView;

/** Puts names to what incidents and facilities refer to; what is out of reach is left out. */
@ApplicationScoped
class IncidentNames {

    @Inject
    private Incidents incidents;
    @Inject
    private Facilities facilities;
    @Inject
    private IncidentReach reach;
    @Inject
    private SourceService sources;
    @Inject
    private StatementService statements;
    @Inject
    private StaffService staff;

    static IncidentLabel label(Incident incident) {
        return new IncidentLabel(incident.id(), incident.ref(), incident.name(), incident.startsOn());
    }

    static FacilityLabel label(Facility facility) {
        return new FacilityLabel(facility.id(), facility.ref(), facility.name(), facility.type());
    }

    /** Names of sources; null keys are allowed and have no name. */
    Function<SourceId, SourceLabel> sources(Collection<SourceId> ids) {
        Map<SourceId, SourceLabel> found = sources.labels(ids.stream().filter(Objects::nonNull).collect(Collectors.toSet()));
        return id -> id == null ? null : found.get(id);
    }

    /** Statements by id; those out of reach are left out. */
    Map<StatementId, StatementView> statements(Set<StatementId> ids) {
        return statements.find(ids).stream().collect(Collectors.toMap(StatementView::id, Function.identity()));
    }

    /** Whether a source exists within reach. */
    boolean isSource(SourceId id) {
        return id == null || !sources.labels(List.of(id)).isEmpty();
    }

    /** Name of a person on the staff. */
    LocalizedText person(StaffId id) {
        return staff.names(List.of(id)).get(id);
    }

    /** Origins and grades of sources. */
    Map<SourceId, SourceStanding> standing(Collection<SourceId> ids) {
        return sources.standing(ids);
    }

    /** Views of links; those whose incident is out of reach are left out. */
    List<FacilityLinkView> links(List<FacilityLink> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        Predicate<IncidentId> within = reach.incidents();
        Map<IncidentId, IncidentLabel> ofIncidents = new HashMap<>();
        incidents.byIds(shown.stream().map(FacilityLink::incident).filter(within).toList())
                .forEach(incident -> ofIncidents.put(incident.id(), label(incident)));
        Map<FacilityId, FacilityLabel> ofFacilities = facilities.byIds(shown.stream().map(FacilityLink::facility).toList()).stream()
                .collect(Collectors.toMap(Facility::id, IncidentNames::label));
        List<FacilityLinkEvidence> evidence = shown.stream().flatMap(link -> link.evidence().stream()).toList();
        Map<SourceId, SourceStanding> standing = standing(evidence.stream().map(FacilityLinkEvidence::source).collect(Collectors.toSet()));
        Map<StatementId, StatementView> said = statements(evidence.stream().map(FacilityLinkEvidence::statement).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<StaffId, LocalizedText> judges = staff.names(shown.stream().flatMap(link -> link.grades().stream())
                .map(grade -> grade.recording().person()).collect(Collectors.toSet()));
        return shown.stream().filter(link -> ofIncidents.containsKey(link.incident()))
                .map(link -> new FacilityLinkView(link.id(), ofIncidents.get(link.incident()), ofFacilities.get(link.facility()),
                        link.claim(), link.grade().grade(), evidence(link, standing, said), judgements(link.grades(), judges))).toList();
    }

    private static List<FacilityLinkView.Evidence> evidence(FacilityLink link, Map<SourceId, SourceStanding> standing,
            Map<StatementId, StatementView> said) {
        return link.evidence().stream().filter(row -> standing.containsKey(row.source())).map(row -> {
            SourceStanding source = standing.get(row.source());
            StatementView statement = row.statement() == null ? null : said.get(row.statement());
            return new FacilityLinkView.Evidence(source.label(), source.grade(), statement == null ? null : statement.text(), row.stance(),
                    row.note());
        }).toList();
    }

    private static List<FacilityLinkView.Judgement> judgements(List<FacilityLinkGrade> grades, Map<StaffId, LocalizedText> judges) {
        List<FacilityLinkView.Judgement> views = new java.util.ArrayList<>();
        for (FacilityLinkGrade grade : grades) {
            String reason = grade.grade() == LinkGrade.ALLEGED && views.isEmpty() ? null : grade.reason();
            views.add(0, new FacilityLinkView.Judgement(grade.grade(), reason, judges.get(grade.recording().person()),
                    grade.recording().recordedAt()));
        }
        return views;
    }
}
