package org.athar.task.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athar.engine.protocol.Role;
import org.athar.security.StaffId;
import org.athar.task.ListViewId;
import org.athar.task.RecordList;
import org.athar.task.model.ListView;
import org.athar.task.model.ListViews;

/** Views of lists in the database. */
@ApplicationScoped
public class JpaListViews implements ListViews {

    private static final String OF_PERSON = """
            select view from ListView view
            where view.personId = :person and view.listName = :list and view.removedAt is null and view.name is""";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<ListView> byId(ListViewId id) {
        return Optional.ofNullable(entities.find(ListView.class, id.value()));
    }

    @Override
    public List<ListView> named(StaffId person, RecordList list) {
        return entities.createQuery(OF_PERSON + " not null order by lower(view.name)", ListView.class)
                .setParameter("person", person.value()).setParameter("list", list).getResultList();
    }

    @Override
    public Optional<ListView> lastChoice(StaffId person, RecordList list) {
        return entities.createQuery(OF_PERSON + " null", ListView.class)
                .setParameter("person", person.value()).setParameter("list", list).getResultStream().findFirst();
    }

    @Override
    public List<ListView> shared(StaffId person, Set<Role> roles, RecordList list) {
        return entities.createQuery("""
                select view from ListView view
                where view.personId <> :person and view.listName = :list and view.sharedAt is not null
                  and (view.sharedRole is null or view.sharedRole in :roles)
                order by lower(view.name), view.id""", ListView.class)
                .setParameter("person", person.value()).setParameter("list", list).setParameter("roles", roles).getResultList();
    }

    @Override
    public void add(ListView view) {
        entities.persist(view);
    }
}
