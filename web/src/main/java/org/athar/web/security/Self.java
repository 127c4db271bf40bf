package org.athar.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.athar.engine.protocol.Role;
import org.athar.security.SelfService;
import org.athar.security.access.OperationName;
import org.athar.security.fault.AccessDenied;
import org.athar.security.fault.NotFound;
import org.athar.security.view.SelfView;
import org.athar.web.support.Language;
import org.athar.web.support.SignedIn;

/** Who is signed in and what is open to them; asked once per request. It decides what pages show, the services decide what is done. */
@Named("self")
@RequestScoped
public class Self {

    @Inject
    private SelfService service;
    @Inject
    private SignedIn signedIn;
    @Inject
    private Language language;

    private SelfView view;

    /** The person; without roles where the account belongs to nobody on the staff. */
    public SelfView get() {
        if (view == null) {
            try {
                view = service.self();
            } catch (AccessDenied e) {
                view = new SelfView("", null, null, Set.of(), Set.of());
            }
        }
        return view;
    }

    /** The name on the staff's record in the reader's language; the one of the identity server where there is no record. */
    public String getName() {
        return get().name() == null ? signedIn.getName() : get().name().in(language.getCode());
    }

    /** Whether an operation is open: for showing a way to it. */
    public boolean may(String operation) {
        return get().may(OperationName.valueOf(operation));
    }

    /**
     * Ends the request where none of these steps is open; on record, unless the account belongs to nobody on the staff: that was denied and
     * recorded when the person was asked for.
     */
    void requireOneOf(List<OperationName> steps) {
        if (steps.stream().noneMatch(get()::may)) {
            if (!isWithoutRole()) {
                service.requireOneOf(steps);
            }
            throw NotFound.absent("page");
        }
    }

    /** Whether the person holds a role. */
    public boolean is(String role) {
        return get().roles().contains(Role.valueOf(role));
    }

    /** The roles that count, in the order of the work. */
    public List<Role> getRoles() {
        return get().roles().stream().sorted().toList();
    }

    /** Whether no role counts: nothing is open. */
    public boolean isWithoutRole() {
        return get().roles().isEmpty();
    }
}
