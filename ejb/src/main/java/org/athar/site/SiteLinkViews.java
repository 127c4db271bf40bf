package org.athar.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.athar.incident.FacilityId;
import org.athar.incident.IncidentId;
import org.athar.site.model.SiteLink;
import org.athar.site.model.SiteLinkEvidence;
import org.athar.site.view.SiteLinkView;
import org.athar.source.SourceId;
import org.athar.source.SourceService;
import org.athar.source.Stance;
import org.athar.source.StatementId;
import org.athar.source.StatementService;
import org.athar.source.subject.SubjectDirectory;
import org.athar.source.subject.SubjectKind;
import org.athar.source.subject.SubjectLabel;
import org.athar.source.view.SourceStanding;
import org.athar.source.view.StatementView;

/** Makes views of links: what they go to and the sources behind them are named only where those are within reach. */
@ApplicationScoped
class SiteLinkViews {

    @Inject
    @Any
    private Instance<SubjectDirectory> directories;
    @Inject
    private SourceService sources;
    @Inject
    private StatementService statements;

    /** Whether the incident or the facility, whichever is given, is within reach. */
    boolean isInReach(IncidentId incident, FacilityId facility) {
        return incident != null ? !labels(SubjectKind.INCIDENT, List.of(incident.value())).isEmpty()
                : !labels(SubjectKind.FACILITY, List.of(facility.value())).isEmpty();
    }

    List<SiteLinkView> views(List<SiteLink> links) {
        Map<UUID, SubjectLabel> incidents = labels(SubjectKind.INCIDENT, links.stream().map(SiteLink::incident).filter(Objects::nonNull)
                .map(IncidentId::value).toList());
        Map<UUID, SubjectLabel> facilities = labels(SubjectKind.FACILITY, links.stream().map(SiteLink::facility).filter(Objects::nonNull)
                .map(FacilityId::value).toList());
        List<SiteLinkEvidence> heard = links.stream().flatMap(link -> link.evidence().stream()).toList();
        Map<SourceId, SourceStanding> standing = sources.standing(heard.stream().map(SiteLinkEvidence::source).toList());
        Map<StatementId, StatementView> said = statements.find(heard.stream().map(SiteLinkEvidence::statement).filter(Objects::nonNull)
                .collect(Collectors.toSet())).stream().collect(Collectors.toMap(StatementView::id, Function.identity()));
        return links.stream().map(link -> {
            boolean facility = link.facility() != null;
            SubjectLabel target = facility ? facilities.get(link.facility().value()) : incidents.get(link.incident().value());
            return new SiteLinkView(link.id(), facility, target == null ? null : target.ref(), target == null ? null : target.name(),
                    link.claim(), link.grade(), evidence(link, Stance.FOR, standing, said), evidence(link, Stance.AGAINST, standing, said),
                    link.assessments(), link.recordedAt());
        }).toList();
    }

    private static List<SiteLinkView.Evidence> evidence(SiteLink link, Stance stance, Map<SourceId, SourceStanding> standing,
            Map<StatementId, StatementView> said) {
        return link.evidence().stream().filter(entry -> entry.stance() == stance).map(entry -> {
            SourceStanding source = standing.get(entry.source());
            StatementView statement = entry.statement() == null ? null : said.get(entry.statement());
            return new SiteLinkView.Evidence(source == null ? null : source.label(), source == null ? null : source.grade(),
                    statement == null ? null : statement.text(), source == null ? null : entry.note());
        }).toList();
    }

    private Map<UUID, SubjectLabel> labels(SubjectKind kind, Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : directories.stream().filter(directory -> directory.kind() == kind)
                .flatMap(directory -> directory.labels(ids).stream())
                .collect(Collectors.toMap(label -> label.subject().id(), Function.identity()));
    }
}
