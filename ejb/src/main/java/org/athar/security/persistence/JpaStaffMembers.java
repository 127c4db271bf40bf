package org.athar.security.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.athar.kernel.Folding;
import org.athar.security.StaffId;
import org.athar.security.access.WordIndex;
import org.athar.security.model.StaffGrant;
import org.athar.security.model.StaffMember;
import org.athar.security.model.StaffMembers;

/** Staff in the database. */
@ApplicationScoped
public class JpaStaffMembers implements StaffMembers {

    private static final String MATCHING = """
            from StaffMember person
            where (:text = '' or %s and function('athar_finds', concat(person.nameEn, ' ', coalesce(person.nameAr, ''), ' ',
                coalesce(person.nameCkb, ''), ' ', coalesce(person.profession, ''), ' ', coalesce(person.institution, ''), ' ',
                coalesce((select function('string_agg', account.username, ' ') from StaffAccount account
                          where account.staffMember = person), '')), :text) = true)"""
            .formatted(WordIndex.condition("staff_member", "person"));
    private static final String AFTER = """
             and exists (select 1 from StaffMember passed where passed.id = :after
                 and (passed.nameEn < person.nameEn or passed.nameEn = person.nameEn and passed.id < person.id))""";

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
    public List<StaffMember> of(Collection<StaffId> ids) {
        return entities.createQuery("select person from StaffMember person where person.id in :ids", StaffMember.class)
                .setParameter("ids", ids.stream().map(StaffId::value).toList()).getResultList();
    }

    @Override
    public List<StaffMember> all() {
        return entities.createQuery("select person from StaffMember person order by person.nameEn, person.id", StaffMember.class)
                .getResultList();
    }

    @Override
    public List<StaffMember> page(String text, StaffId after, int most) {
        TypedQuery<StaffMember> query = entities.createQuery("select person " + MATCHING + (after == null ? "" : AFTER)
                + " order by person.nameEn, person.id", StaffMember.class);
        if (after != null) {
            query.setParameter("after", after.value());
        }
        return query.setParameter("text", sought(text)).setMaxResults(most).getResultList();
    }

    @Override
    public int count(String text, int limit) {
        return entities.createQuery("select person.id " + MATCHING, UUID.class).setParameter("text", sought(text)).setMaxResults(limit)
                .getResultList().size();
    }

    private static String sought(String text) {
        return Objects.requireNonNullElse(Folding.sought(text), "");
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
