package org.athar.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.athar.incident.model.Incident;
import org.athar.incident.model.Incidents;
import org.athar.source.subject.LedgerSubject;
import org.athar.source.subject.SubjectDirectory;
import org.athar.source.subject.SubjectKind;
import org.athar.source.subject.SubjectLabel;

/** Incidents as subjects of figures and statements. */
@ApplicationScoped
class IncidentSubjects implements SubjectDirectory {

    private static final int MOST = 10;

    @Inject
    private Incidents incidents;
    @Inject
    private IncidentReach reach;

    @Override
    public SubjectKind kind() {
        return SubjectKind.INCIDENT;
    }

    @Override
    public List<SubjectLabel> labels(Collection<UUID> ids) {
        Predicate<IncidentId> within = reach.incidents();
        return incidents.byIds(ids.stream().map(IncidentId::new).toList()).stream().filter(found -> within.test(found.id()))
                .map(IncidentSubjects::label).toList();
    }

    @Override
    public Optional<SubjectLabel> byRef(String ref) {
        return incidents.byRef(ref).filter(found -> reach.incidents().test(found.id())).map(IncidentSubjects::label);
    }

    @Override
    public List<SubjectLabel> search(String typed) {
        return incidents.page(typed, null, reach.incidentIds(), null, MOST).stream().map(IncidentSubjects::label).toList();
    }

    @Override
    public Set<UUID> within() {
        return reach.incidentIds();
    }

    @Override
    public boolean mayRecordAbout(UUID id) {
        return incidents.byId(new IncidentId(id)).filter(found -> reach.incidents().test(found.id())).isPresent();
    }

    private static SubjectLabel label(Incident incident) {
        return new SubjectLabel(LedgerSubject.incident(incident.id().value()), incident.ref(), incident.name());
    }
}
