package org.athar.source.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.place.AreaId;
import org.athar.place.PlaceService;
import org.athar.place.view.AreaView;

/** Administrative areas as subjects of figures: everybody may read them and record about them. */
@ApplicationScoped
class AreaSubjects implements SubjectDirectory {

    private static final int MOST = 10;

    @Inject
    private PlaceService places;

    @Override
    public SubjectKind kind() {
        return SubjectKind.AREA;
    }

    @Override
    public List<SubjectLabel> labels(Collection<UUID> ids) {
        return places.areasById(ids.stream().map(AreaId::new).toList()).values().stream().map(AreaSubjects::label).toList();
    }

    @Override
    public Optional<SubjectLabel> byRef(String ref) {
        return places.findByPcode(ref).map(AreaSubjects::label);
    }

    @Override
    public List<SubjectLabel> search(String typed) {
        return places.search(typed).stream().limit(MOST).map(AreaSubjects::label).toList();
    }

    @Override
    public Set<UUID> within() {
        return null;
    }

    @Override
    public boolean mayRecordAbout(UUID id) {
        return true;
    }

    private static SubjectLabel label(AreaView area) {
        return new SubjectLabel(LedgerSubject.area(area.id().value()), area.code(), area.name());
    }
}
