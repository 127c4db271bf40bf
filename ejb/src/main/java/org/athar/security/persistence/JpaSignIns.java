package org.athar.security.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.kernel.LocalizedText;
import org.athar.security.Actor.GrantInForce;
import org.athar.security.ScopeKind;
import org.athar.security.StaffId;
import org.athar.security.model.SignIns;

/** Asks the database's own function, since the tables of the staff are closed to whoever is not known to act. */
@ApplicationScoped
public class JpaSignIns implements SignIns {

    @PersistenceContext
    private EntityManager entities;

    @Override
    @SuppressWarnings("unchecked")
    public Optional<SignIn> of(String username) {
        List<Tuple> rows = entities.createNativeQuery("select * from athar_sign_in(:account)", Tuple.class)
                .setParameter("account", username).getResultList();
        return rows.stream().findFirst().map(row -> new SignIn(new StaffId(row.get("staff_id", UUID.class)),
                new LocalizedText(row.get("name_en", String.class), row.get("name_ar", String.class), row.get("name_ckb", String.class)),
                rows.stream().filter(one -> one.get("role") != null).map(JpaSignIns::grant).toList()));
    }

    private static GrantInForce grant(Tuple row) {
        return new GrantInForce(Role.valueOf(row.get("role", String.class)), ScopeKind.valueOf(row.get("scope_kind", String.class)),
                row.get("scope_id", UUID.class));
    }
}
