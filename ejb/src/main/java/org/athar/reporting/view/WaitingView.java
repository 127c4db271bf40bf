package org.athar.reporting.view;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.athar.engine.protocol.Role;

/**
 * How much of one kind waits, for whom and until when.
 *
 * @param kind      what waits
 * @param count     how many
 * @param overdue   of these, how many whose day has passed
 * @param firstDue  the earliest day; null if nothing waits
 * @param roles     the roles that own the tasks
 * @param persons   how many are owned by a person by name
 * @param unowned   how many have no open task, or one whose owner no longer holds its role
 */
public record WaitingView(WaitingKind kind, int count, int overdue, LocalDate firstDue, List<Role> roles, int persons, int unowned)
        implements Serializable {

    /** Keeps the roles as they are. */
    public WaitingView {
        roles = List.copyOf(roles);
    }
}
