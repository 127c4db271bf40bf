package org.athar.security.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import org.athar.kernel.LocalizedText;
import org.athar.security.StaffId;

/**
 * A role of somebody, in the list of all roles.
 *
 * @param holder whose
 * @param name   the holder's name
 * @param grant  the role
 */
public record HeldGrant(StaffId holder, LocalizedText name, GrantView grant) implements Serializable {

    /** Those that wait for a decision, then the latest. */
    public static final Comparator<HeldGrant> WAITING_FIRST = Comparator
            .comparing((HeldGrant one) -> !one.grant().status().equals("PROPOSED"))
            .thenComparing(one -> one.grant().proposedAt(), Comparator.nullsLast(Comparator.<Instant>reverseOrder()));
}
