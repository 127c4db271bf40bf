package org.athar.reporting;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.athar.security.ScopeKind;

/** The numbers and codes of what a role can be confined to. */
public interface Scopes {

    /** The one of a kind that goes by a number or code, in whatever case it is typed. */
    Optional<UUID> called(ScopeKind kind, String handle);

    /** By what number or code each of these is known; what is none of them is left out. */
    Map<UUID, String> handles(Collection<UUID> ids);
}
