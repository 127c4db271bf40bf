package org.athar.place.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.athar.place.AreaId;
import org.athar.place.model.AdministrativeArea;
import org.athar.place.model.AdministrativeAreas;

/** Areas in the database; what they lie in is fetched many at a time when it is asked for. */
@ApplicationScoped
public class JpaAdministrativeAreas implements AdministrativeAreas {

    private static final String SELECT = "select area from AdministrativeArea area ";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<AdministrativeArea> byId(AreaId id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    @Override
    public List<AdministrativeArea> byIds(Collection<AreaId> ids) {
        return entities.createQuery(SELECT + "where area.id in :ids", AdministrativeArea.class)
                .setParameter("ids", ids.stream().map(AreaId::value).toList()).getResultList();
    }

    @Override
    public Optional<AdministrativeArea> byCode(String code) {
        return entities.createQuery(SELECT + "where area.pcode = :code or area.pcode is null and area.iso = :code",
                AdministrativeArea.class).setParameter("code", code).getResultStream().findFirst();
    }

    @Override
    public List<AdministrativeArea> ofLevel(int level, AreaId parent) {
        return entities.createQuery(SELECT + """
                where area.level = :level and (:parent is null or area.parent.id = :parent)
                order by area.nameEn, area.id""", AdministrativeArea.class)
                .setParameter("level", level).setParameter("parent", parent == null ? null : parent.value()).getResultList();
    }

    @Override
    public List<AdministrativeArea> all() {
        return entities.createQuery(SELECT + "order by area.level, area.nameEn, area.id", AdministrativeArea.class).getResultList();
    }
}
