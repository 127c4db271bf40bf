package org.athar.architecture.seeded.site;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.athar.architecture.seeded.site.model.Pit;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;

/** Breaks rules 8, 9 and 15: no transaction attribute, a method without operation, an entity shown, a change without event. */
@Stateless
public class SiteService {

    @Inject
    private Event<String> gossip;

    /** No operation. */
    public String open() {
        return "anybody";
    }

    /** Shows an entity. */
    @Operation(OperationName.READ_SITES)
    public Pit pit() {
        gossip.fire("read");
        return new Pit();
    }

    /** Changes and says nothing. */
    @Operation(OperationName.RECORD_SITE)
    public String record(String name) {
        return name;
    }
}
