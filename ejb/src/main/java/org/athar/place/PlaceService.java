package org.athar.place;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.athar.place.model.AdministrativeArea;
import org.athar.place.model.AdministrativeAreas;
import org.athar.place.model.FoldedName;
import org.athar.place.view.AreaView;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.NotFound;

/** Administrative areas: by code, by level, by name in any of the three languages and their spellings. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PlaceService {

    private static final int MOST_FOUND = 20;

    @Inject
    private AdministrativeAreas areas;

    /** The areas of a level (1 governorates, 2 districts, 3 sub-districts) by English name; within one parent unless that is null. */
    @Operation(OperationName.READ_PLACES)
    public List<AreaView> areas(int level, AreaId parent) {
        return views(areas.ofLevel(level, parent));
    }

    /** One area; {@link NotFound} if there is none. */
    @Operation(OperationName.READ_PLACES)
    public AreaView area(AreaId id) {
        return areas.byId(id).map(AdministrativeArea::view).orElseThrow(() -> NotFound.absent("administrative_area"));
    }

    /** Several areas by id; unknown ids are left out. */
    @Operation(OperationName.READ_PLACES)
    public Map<AreaId, AreaView> areasById(Collection<AreaId> ids) {
        return ids.isEmpty() ? Map.of()
                : views(areas.byIds(ids)).stream().collect(Collectors.toMap(AreaView::id, Function.identity()));
    }

    /** The area with this P-code, or this ISO code where it has none; {@link NotFound} if there is none. */
    @Operation(OperationName.READ_PLACES)
    public AreaView byPcode(String code) {
        return areas.byCode(code).map(AdministrativeArea::view).orElseThrow(() -> NotFound.absent("administrative_area"));
    }

    /** The same for services above, empty if there is none. */
    @Operation(OperationName.SERVE_SERVICE)
    public Optional<AreaView> findByPcode(String code) {
        return areas.byCode(code).map(AdministrativeArea::view);
    }

    /** Up to twenty areas whose name in any language, or whose code, begins with what was typed; larger areas first. */
    @Operation(OperationName.READ_PLACES)
    public List<AreaView> search(String typed) {
        FoldedName text = FoldedName.of(typed);
        return areas.all().stream().filter(area -> area.answersTo(text)).limit(MOST_FOUND).map(AdministrativeArea::view).toList();
    }

    private static List<AreaView> views(List<AdministrativeArea> found) {
        return found.stream().map(AdministrativeArea::view).toList();
    }
}
