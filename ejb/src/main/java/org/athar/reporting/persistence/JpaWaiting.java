package org.athar.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.athar.engine.protocol.Role;
import org.athar.reporting.Waiting;
import org.athar.reporting.view.WaitingKind;
import org.athar.reporting.view.WaitingView;

/** What waits, by one statement for each kind. */
@ApplicationScoped
public class JpaWaiting implements Waiting {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public WaitingView of(WaitingKind kind) {
        Tuple row = (Tuple) entities.createNativeQuery(WaitingStatements.counting(kind), Tuple.class).getSingleResult();
        String roles = row.get("roles", String.class);
        String due = row.get("first_due", String.class);
        return new WaitingView(kind, number(row, "waiting"), number(row, "overdue"), due == null ? null : LocalDate.parse(due),
                roles == null ? List.of() : Arrays.stream(roles.split(",")).map(Role::valueOf).sorted().toList(),
                number(row, "persons"), number(row, "unowned"));
    }

    private static int number(Tuple row, String name) {
        return row.get(name, Number.class).intValue();
    }
}
