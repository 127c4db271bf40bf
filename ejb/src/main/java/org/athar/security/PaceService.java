package org.athar.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.athar.kernel.Auditable;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.AccountAsksTooMuch;
import org.athar.security.view.Pace;

/** Says how many requests an account may make, and notes that one comes near to it, before it is made to wait. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PaceService {

    @Inject
    private SettingService settings;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;

    /** How many requests who asks may make. */
    @Operation(OperationName.READ_SELF)
    public Pace pace() {
        return new Pace(number("pace.perMinute"), number("pace.burst"));
    }

    /** Notes in the trail, and for those who watch over disclosures, that who asks has nearly made as many as may be made. */
    @Operation(OperationName.WATCH_PACE)
    public void warn() {
        trail.fire(new AccountAsksTooMuch(current.person(), current.actor().account()));
    }

    private int number(String name) {
        return Integer.parseInt(settings.value(name));
    }
}
