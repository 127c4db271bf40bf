package org.athar.security.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.kernel.LocalizedText;
import org.athar.security.StaffId;
import org.athar.security.model.StaffGrant;
import org.athar.security.model.StaffMember;
import org.athar.security.model.StaffMembers;

/** Staff in the database. */
@ApplicationScoped
public class JpaStaffMembers implements StaffMembers {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<StaffMember> byUsername(String username) {
        return entities.createQuery("""
                select account.staffMember from StaffAccount account
                left join fetch account.staffMember.grants
                where account.username = :username""", StaffMember.class)
                .setParameter("username", username).getResultStream().findFirst();
    }

    @Override
    public Optional<StaffMember> byId(StaffId id) {
        return Optional.ofNullable(entities.find(StaffMember.class, id.value()));
    }

    @Override
    public Optional<StaffGrant> grant(UUID id) {
        return Optional.ofNullable(entities.find(StaffGrant.class, id));
    }

    @Override
    public Map<StaffId, LocalizedText> names(Collection<StaffId> ids) {
        return entities.createQuery("select person from StaffMember person where person.id in :ids", StaffMember.class)
                .setParameter("ids", ids.stream().map(StaffId::value).toList()).getResultStream()
                .collect(Collectors.toMap(StaffMember::id, StaffMember::name));
    }

    @Override
    public List<StaffMember> all() {
        return entities.createQuery("select person from StaffMember person order by person.nameEn, person.id", StaffMember.class)
                .getResultList();
    }

    @Override
    public boolean isEmpty() {
        return entities.createQuery("select count(person) from StaffMember person", Long.class).getSingleResult() == 0;
    }

    @Override
    public void add(StaffMember member) {
        entities.persist(member);
    }
}
