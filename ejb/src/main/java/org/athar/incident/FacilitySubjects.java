package org.athar.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.incident.model.Facilities;
import org.athar.incident.model.Facility;
import org.athar.source.subject.LedgerSubject;
import org.athar.source.subject.SubjectDirectory;
import org.athar.source.subject.SubjectKind;
import org.athar.source.subject.SubjectLabel;

/** Facilities as subjects of figures and statements: known to everybody who may read the ledger. */
@ApplicationScoped
class FacilitySubjects implements SubjectDirectory {

    private static final int MOST = 10;

    @Inject
    private Facilities facilities;

    @Override
    public SubjectKind kind() {
        return SubjectKind.FACILITY;
    }

    @Override
    public List<SubjectLabel> labels(Collection<UUID> ids) {
        return facilities.byIds(ids.stream().map(FacilityId::new).toList()).stream().map(FacilitySubjects::label).toList();
    }

    @Override
    public Optional<SubjectLabel> byRef(String ref) {
        return facilities.byRef(ref).map(FacilitySubjects::label);
    }

    @Override
    public List<SubjectLabel> search(String typed) {
        return facilities.page(typed, null, null, MOST).stream().map(FacilitySubjects::label).toList();
    }

    @Override
    public Set<UUID> within() {
        return null;
    }

    @Override
    public boolean mayRecordAbout(UUID id) {
        return facilities.byId(new FacilityId(id)).isPresent();
    }

    private static SubjectLabel label(Facility facility) {
        return new SubjectLabel(LedgerSubject.facility(facility.id().value()), facility.ref(), facility.name());
    }
}
